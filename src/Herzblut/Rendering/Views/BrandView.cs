using Herzblut.Configuration;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>How the organisation shows itself.</summary>
internal sealed class BrandView(PageContext page) : View<BrandView>
{
    public static ViewShape<BrandView> Shape { get; } = ViewShape<BrandView>
        .Named("brand", "How the organisation shows itself. Its colour reaches style sheets through `css/brand.css`.")
        .Text("name", "Its name; the site's title where site.yml gives none.", view => view.Brand.Name)
        .Text("accent", "Its colour as `#rrggbb`.", view => view.Brand.Accent.Value)
        .OptionalUrl("logo", "Its picture.", view => view.Logo)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<BrandView> Members => Shape;

    private BrandConfig Brand => page.Config.Brand;

    private UrlContent? Logo => page.Site.Logo is { } logo ? page.Url(logo.Address) : null;
}
