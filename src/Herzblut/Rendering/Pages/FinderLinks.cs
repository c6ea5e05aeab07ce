using Herzblut.Addresses;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Pages;

/// <summary>Addresses of the example finder with a choice already made in it.</summary>
internal static class FinderLinks
{
    /// <summary>The finder with one option of a facet chosen.</summary>
    /// <param name="page">The page that links.</param>
    /// <param name="facet"><c>role</c>, <c>touchpoint</c>, <c>industry</c> or <c>tag</c>.</param>
    /// <param name="option">The id of the option; the slug of a tag.</param>
    public static UrlContent To(PageContext page, string facet, string option)
        => page.Url(page.Edition.Addresses.Of(PageKind.Examples), $"?{facet}={Uri.EscapeDataString(option)}");
}
