using Herzblut.Configuration;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>How the organisation shows itself.</summary>
internal sealed class BrandView(PageContext page) : View<BrandView>
{
    public static ViewShape<BrandView> Shape { get; } = ViewShape<BrandView>
        .Named("brand", "How the organisation shows itself. Its colour reaches style sheets through `css/brand.css`.")
        .Text("name", "Its name in the page's language; the site's title where site.yml gives none.", view => view.Brand.Name.In(view.Language))
        .Text("accent", "Its colour as `#rrggbb`.", view => view.Brand.Accent.Value)
        .OptionalUrl("logo", "Its picture.", view => view.Logo)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<BrandView> Members => Shape;

    private string Language => page.Edition.Language;

    private BrandConfig Brand => page.Config.Brand;

    private UrlContent? Logo => page.Site.Logo is { } logo ? page.Url(logo.Address) : null;
}
