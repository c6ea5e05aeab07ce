using Herzblut.Addresses;
using Herzblut.Model;

namespace Herzblut.Rendering.Links;

/// <summary>Where the pages of an edition stand in its book.</summary>
internal static class BookPlaces
{
    /// <summary>The book's page and the id on it for each page that stands in the book, by that page's path.</summary>
    public static Dictionary<string, SiteAddress> Of(LanguageEdition edition)
    {
        SiteAddress cover = edition.Addresses.Of(PageKind.Book);
        var places = new Dictionary<string, SiteAddress>(StringComparer.Ordinal);
        Add(edition, places, cover, edition.Parts.Concat<Page>(edition.Chapters).Concat(AppendixOf(edition)));
        foreach (BookPiece piece in BookPiece.AllOf(edition))
        {
            IEnumerable<Page> part = piece.Number == 1 ? [piece.Part] : [];
            Add(edition, places, piece.AddressIn(edition, PageKind.Book), part.Concat(piece.Chapters));
        }

        return places;
    }

    /// <summary>The plain pages at its end: those of the menu.</summary>
    public static IReadOnlyList<Page> AppendixOf(LanguageEdition edition) => [.. edition.Menu.OfType<PlainPage>()];

    private static void Add(LanguageEdition edition, Dictionary<string, SiteAddress> places, SiteAddress book, IEnumerable<Page> pages)
    {
        foreach (Page page in pages)
        {
            places[page.Address.Path] = book.At(BookAnchor.Of(page.Address, edition.Addresses.Folder));
        }
    }
}
