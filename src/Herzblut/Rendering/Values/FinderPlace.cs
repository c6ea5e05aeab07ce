using Herzblut.Model;
using Herzblut.Rendering.Links;

namespace Herzblut.Rendering.Values;

/// <summary>Where the texts of examples stand on pages that show stories of many chapters, whose ids must not meet.</summary>
internal static class FinderPlace
{
    /// <summary>The place of an example, below a heading of its own.</summary>
    public static TextPlace Of(LanguageEdition edition, PracticeExample example)
        => new TextPlace(BookAnchor.PrefixOf(example.Chapter.Address, edition.Addresses.Folder), HeadingShift: 1);
}
