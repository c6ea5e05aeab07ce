using Herzblut.Addresses;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>Ways through the site.</summary>
internal sealed class NavigationView(PageContext page) : View<NavigationView>
{
    private object?[]? _parts;
    private object?[]? _menu;

    public static ViewShape<NavigationView> Shape { get; } = ViewShape<NavigationView>
        .Named("navigation", "Ways through the site, in the page's language.")
        .List("parts", "navigation_part", "All parts in reading order.", view => view.Parts)
        .List("menu", "link", "The pages of the menu.", view => view.Menu)
        .Flag("has_workshops", "True where a chapter says how to work on it in a group.", view => view.Page.Edition.HasWorkshops)
        .Urls(PageKind.All.Where(kind => kind.Path is not null), kind => kind.Key + "_url", kind => kind.About, (view, kind) => view.Page.Url(view.Addresses.Of(kind)))
        .Flag("has_situations", "True where the site has the page for the moment.", view => view.Page.Site.Playbook.GeneratedPages.Contains(PageKind.Now))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<NavigationView> Members => Shape;

    private PageContext Page => page;

    private EditionAddresses Addresses => page.Edition.Addresses;

    private object?[] Parts => _parts ??= ListOf(page.Edition.Parts, part => new NavigationPartView(page, part));

    private object?[] Menu => _menu ??= ListOf(page.Edition.Menu, entry => new LinkView(page, entry.Address, entry.Title));
}
