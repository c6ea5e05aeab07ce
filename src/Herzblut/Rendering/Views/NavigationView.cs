using Herzblut.Addresses;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>Ways through the site.</summary>
internal sealed class NavigationView(PageContext page) : View<NavigationView>
{
    private object?[]? _parts;
    private object?[]? _menu;

    /// <summary>The members.</summary>
    public static ViewShape<NavigationView> Shape { get; } = ViewShape<NavigationView>
        .Named("navigation", "Ways through the site, in the page's language.")
        .List("parts", "navigation_part", "All parts in reading order.", view => view.Parts)
        .List("menu", "link", "The pages of the menu.", view => view.Menu)
        .Url("home_url", "The first page.", view => view.Page.Url(view.Addresses.Home))
        .Url("tags_url", "The list of tags.", view => view.Page.Url(view.Addresses.Tags))
        .Url("examples_url", "The example finder.", view => view.Page.Url(view.Addresses.Examples))
        .Url("journey_url", "The customer's journey.", view => view.Page.Url(view.Addresses.Journey))
        .Url("book_url", "The whole book on one page.", view => view.Page.Url(view.Addresses.Book))
        .Url("not_found_url", "The page for dead addresses.", view => view.Page.Url(view.Addresses.NotFound))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<NavigationView> Members => Shape;

    private PageContext Page => page;

    private EditionAddresses Addresses => page.Edition.Addresses;

    private object?[] Parts => _parts ??= ListOf(page.Edition.Parts, part => new NavigationPartView(page, part));

    private object?[] Menu => _menu ??= ListOf(page.Edition.Menu, entry => new LinkView(page, entry.Address, entry.Title));
}
