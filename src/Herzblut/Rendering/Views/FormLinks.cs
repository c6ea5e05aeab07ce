using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Contributing;
using Herzblut.Rendering.Journeys;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;
using Herzblut.Schemas.Keys;

namespace Herzblut.Rendering.Views;

/// <summary>Addresses of the form for telling a story, with what is known already chosen in it.</summary>
internal static class FormLinks
{
    /// <summary>The form for a chapter.</summary>
    public static UrlContent For(PageContext page, Chapter chapter) => To(page, AddressOf(page, chapter), StoryFields.Chapter, IdOf(page, chapter));

    /// <summary>The form for a station of the journey.</summary>
    public static UrlContent For(PageContext page, Station station) => To(page, page.Edition.Addresses.Of(PageKind.Contribute), ContentSchema.Touchpoint, station.Id);

    /// <summary>What names a chapter among those of its edition.</summary>
    public static string IdOf(PageContext page, Chapter chapter) => BookAnchor.Of(chapter.Address, page.Edition.Addresses.Folder);

    private static SiteAddress AddressOf(PageContext page, Chapter chapter)
        => BookPiece.Of(page.Edition, chapter)?.AddressIn(page.Edition, PageKind.Contribute) ?? page.Edition.Addresses.Of(PageKind.Contribute);

    private static UrlContent To(PageContext page, SiteAddress form, string key, string value) => page.Url(form, $"?{key}={Uri.EscapeDataString(value)}");
}
