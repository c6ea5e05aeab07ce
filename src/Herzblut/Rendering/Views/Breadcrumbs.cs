using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>The pages above a page.</summary>
internal static class Breadcrumbs
{
    /// <summary>From the first page down, the page itself left out.</summary>
    public static IReadOnlyList<LinkView> Of(PageContext page)
    {
        if (page.Kind == PageKind.Home)
        {
            return [];
        }

        var home = new LinkView(page, page.Edition.Addresses.Home, page.Edition.Home.Title);
        return page switch
        {
            { Written: Chapter chapter } => [home, LinkView.To(page, chapter.Part)!], // a chapter has a part
            { Tag: not null } => [home, new LinkView(page, page.Edition.Addresses.Of(PageKind.Tags), page.Strings.Text("pages.tags"))],
            { Piece: not null } => [home, new LinkView(page, page.Edition.Addresses.Of(page.Kind), page.Strings.Text("pages." + page.Kind.Key))],
            _ => [home],
        };
    }
}
