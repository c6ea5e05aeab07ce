using System.Collections.Immutable;

namespace Herzblut.Markdown.Content;

/// <summary>
/// A Markdown text after parsing: HTML with holes for what depends on the page it is shown on (link targets, the
/// prefix of ids on the page that holds the whole book), and what other stages ask of it.
/// </summary>
internal sealed record MarkdownContent
{
    /// <summary>A text without any content.</summary>
    public static MarkdownContent Empty { get; } = new() { Html = "", PlainText = "" };

    /// <summary>Safe HTML, without what goes into the <see cref="Holes"/>.</summary>
    public required string Html { get; init; }

    /// <summary>The words a reader sees, blocks separated by one line end: for search, feeds and descriptions.</summary>
    public required string PlainText { get; init; }

    /// <summary>The text as the author wrote it, for the Markdown copies of chapters.</summary>
    public ReadOnlyMemory<char> Markdown { get; init; }

    /// <summary>What is inserted into <see cref="Html"/>, ordered by offset.</summary>
    public ImmutableArray<HtmlHole> Holes { get; init; } = [];

    /// <summary>Links and images to files of the playbook, in order of appearance; holes of the kind <see cref="HtmlHoleKind.Link"/> give their index.</summary>
    public ImmutableArray<MarkdownLink> Links { get; init; } = [];

    /// <summary>Links to the web, in order of appearance.</summary>
    public ImmutableArray<WebLink> WebLinks { get; init; } = [];

    /// <summary>Pages that broken links call by their titles.</summary>
    public ImmutableArray<NamedPage> NamedPages { get; init; } = [];

    /// <summary>Headings in order of appearance.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Ids in the HTML that are not headings' (footnotes), without the prefix.</summary>
    public ImmutableArray<string> OtherIds { get; init; } = [];

    /// <summary>
    /// True where the HTML has no blocks, so that it may stand inside a paragraph: a text of a list that is one paragraph.
    /// </summary>
    public bool IsInline { get; init; }

    /// <summary>The number of words in <see cref="PlainText"/>.</summary>
    public int WordCount { get; init; }

    /// <summary>True where nothing would be shown.</summary>
    public bool IsEmpty => Html.Length == 0;
}
