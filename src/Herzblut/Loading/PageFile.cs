using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;
using Herzblut.Schemas;

namespace Herzblut.Loading;

/// <summary>A page as its file says it, in one language, before anything is joined.</summary>
internal record PageFile
{
    /// <summary>Where it lies.</summary>
    public required ContentPath Path { get; init; }

    /// <summary>The file.</summary>
    public required SourceText Source { get; init; }

    /// <summary>From the front matter; made from the file's name where that is missing.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title stands; the start of the file where it is missing.</summary>
    public SourceSpan TitleSpan { get; init; }

    /// <summary>Null where not given.</summary>
    public string? Description { get; init; }

    /// <summary>Null where not given.</summary>
    public double? Order { get; init; }

    /// <summary>True where it waits to be published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Former addresses as written.</summary>
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    /// <summary>The picture that stands for the page, a file below the root known to exist.</summary>
    public string? Image { get; init; }

    /// <summary>The file this one translates, as written; null where not given.</summary>
    public Located<string>? Translation { get; init; }

    /// <summary>Where the front matter ends and the body begins.</summary>
    public int BodyStart { get; init; }

    /// <summary>Gerade jetzt.</summary>
    public ImmutableArray<SituationText> Situations { get; init; } = [];

    /// <summary>True where there are none because of slips that were reported.</summary>
    public bool HasUnreadSituations { get; init; }

    /// <summary>Ways in, of the home page.</summary>
    public ImmutableArray<ShortcutText> Shortcuts { get; init; } = [];

    /// <summary>What stands below the front matter.</summary>
    public MarkdownContent Body { get; init; } = MarkdownContent.Empty;

    /// <summary>Every Markdown text of the file, to resolve and check its links.</summary>
    public virtual IEnumerable<MarkdownContent> Texts => [Body, .. Situations.SelectMany(situation => situation.Texts)];
}
