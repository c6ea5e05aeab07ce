using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>What a fragment can name without a dot: what is the same on all its pages.</summary>
internal sealed class FragmentGlobalsView : View<FragmentGlobalsView>
{
    private readonly SiteView _site;
    private readonly NavigationView _navigation;

    /// <summary>The globals of a fragment.</summary>
    /// <param name="page">Stands for all pages of the scope: <see cref="PageContext.Shared"/>.</param>
    public FragmentGlobalsView(PageContext page)
    {
        _site = new SiteView(page);
        _navigation = new NavigationView(page);
    }

    private static ViewShape<FragmentGlobalsView> Shape { get; } = ViewShape<FragmentGlobalsView>
        .Named("fragment", "What a fragment can name without a dot.")
        .Object("site", "site", "The site as a whole.", view => view._site)
        .Object("navigation", "navigation", "Ways through the site.", view => view._navigation)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<FragmentGlobalsView> Members => Shape;
}
