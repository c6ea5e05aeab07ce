using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Loading;
using Herzblut.Markdown.Content;

namespace Herzblut.Linking;

/// <summary>A page as its file says it, and what it is joined to, whichever edition shows it.</summary>
/// <param name="File">What its file says.</param>
/// <param name="Key">What joins it to its translations.</param>
/// <param name="Anchors">The places on it that links can name, with the ids of a chapter's questions, tips and examples.</param>
/// <param name="Image">The picture that stands for it; null where not given.</param>
/// <param name="Destinations">What its links lead to; those that lead nowhere are not in here.</param>
/// <param name="Related">The chapters that a chapter names as related, in the order given.</param>
/// <param name="SituationExamples">Parallel to the page's situations: the example of each; null where none is shown.</param>
/// <param name="Shortcuts">Parallel to the home page's ways in: the page that each leads to; null for a search.</param>
internal sealed record LinkedPage(
    PageFile File,
    PagePath Key,
    PageAnchors Anchors,
    MediaFile? Image,
    IReadOnlyDictionary<MarkdownLink, LinkDestination> Destinations,
    ImmutableArray<PagePath> Related,
    ImmutableArray<LinkDestination?> SituationExamples,
    ImmutableArray<ShortcutTarget?> Shortcuts)
{
    /// <summary>A page without links.</summary>
    public static LinkedPage Alone(PageFile file, PagePath key)
        => new(file, key, PageAnchors.Of(file, ChapterIds.None), Image: null, FrozenDictionary<MarkdownLink, LinkDestination>.Empty, [], [], []);
}
