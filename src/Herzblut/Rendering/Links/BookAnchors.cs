using System.Collections.Frozen;
using Herzblut.Model;

namespace Herzblut.Rendering.Links;

/// <summary>What stands in the book of an edition.</summary>
internal static class BookAnchors
{
    /// <summary>The fragment of each page in the book, by the page's path.</summary>
    public static FrozenDictionary<string, string> Of(LanguageEdition edition)
    {
        IEnumerable<Page> pages = edition.Parts.Concat<Page>(edition.Chapters).Concat(AppendixOf(edition));
        return pages.ToFrozenDictionary(
            page => page.Address.Path,
            page => BookAnchor.Of(page.Address, edition.Addresses.Folder),
            StringComparer.Ordinal);
    }

    /// <summary>The plain pages at its end: those of the menu.</summary>
    public static IReadOnlyList<Page> AppendixOf(LanguageEdition edition) => [.. edition.Menu.OfType<PlainPage>()];
}
