using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;

namespace Herzblut.Loading;

/// <summary>A practice example as written, in its own file or inside a chapter.</summary>
internal sealed record ExampleText
{
    /// <summary>The file it stands in.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Null where not given.</summary>
    public string? Title { get; init; }

    /// <summary>The story.</summary>
    public required MarkdownContent Text { get; init; }

    /// <summary>Ids, known to exist.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Ids, known to exist.</summary>
    public ImmutableArray<string> Touchpoints { get; init; } = [];

    /// <summary>Ids, known to exist.</summary>
    public ImmutableArray<string> Industries { get; init; } = [];

    /// <summary>Null where not given.</summary>
    public MarkdownContent? Effect { get; init; }

    /// <summary>Null where not given.</summary>
    public string? Author { get; init; }

    /// <summary>Null where not given.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Null where not given.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>True where it waits to be published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>False where the person it is about has not agreed; it is never shown.</summary>
    public bool HasConsent { get; init; } = true;

    /// <summary>True for what readers may see.</summary>
    public bool IsShown(ContentOptions options) => HasConsent && (!IsDraft || options.IncludesDrafts);

    /// <summary>Every Markdown text in it.</summary>
    public IEnumerable<MarkdownContent> Texts => Effect is null ? [Text] : [Text, Effect];
}
