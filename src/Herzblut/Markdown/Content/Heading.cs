using Herzblut.Addresses;
using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Content;

/// <summary>
/// A heading of a Markdown text.
/// </summary>
/// <param name="Level">2 to 6: its level under the page's <c>h1</c>, before a page shifts it.</param>
/// <param name="Id">The fragment, unique in its text, without the prefix; the slug of the words.</param>
/// <param name="Text">The words, without markup.</param>
/// <param name="Span">The heading in the file as stored.</param>
internal sealed record Heading(int Level, string Id, string Text, SourceSpan Span)
{
    /// <summary>The slip, already reported, that makes this heading skip a level; null where it skips none.</summary>
    public Cause? SkipCause { get; init; }

    /// <summary>The first heading that editors' tools would name by this slug; null where there is none.</summary>
    public static Heading? BySpelling(IEnumerable<Heading> headings, string slug)
        => headings.FirstOrDefault(heading => string.Equals(Slug.FromEditors(heading.Text), slug, StringComparison.Ordinal));
}
