using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;

namespace Herzblut.Model;

/// <summary>A short story of who does what, and what it brought about (Praxisbeispiel).</summary>
internal sealed record PracticeExample
{
    /// <summary>Fragment, unique on its page; made from the file's name, the title or the words.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the chapter.</summary>
    public required SiteAddress Address { get; init; }

    /// <summary>The file it was written in: its own, or the chapter's.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Null where the example is a plain text inside its chapter.</summary>
    public string? Title { get; init; }

    /// <summary>The story, Markdown.</summary>
    public required RichText Text { get; init; }

    /// <summary>Who acts, in the order given.</summary>
    public ImmutableArray<VocabularyTerm> Roles { get; init; } = [];

    /// <summary>Where on the customer's journey it happens, in the order given.</summary>
    public ImmutableArray<VocabularyTerm> Touchpoints { get; init; } = [];

    /// <summary>Trades it comes from, in the order given.</summary>
    public ImmutableArray<VocabularyTerm> Industries { get; init; } = [];

    /// <summary>What it brought about (Wirkung), Markdown; null where not given.</summary>
    public RichText? Effect { get; init; }

    /// <summary>Who told it; null where not given.</summary>
    public string? Author { get; init; }

    /// <summary>When it was told; null where not given.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>When it was last reviewed; null where not given.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>The chapter it belongs to.</summary>
    public required PageReference Chapter { get; init; }

    /// <summary>The tags of its chapter.</summary>
    public ImmutableArray<TagReference> Tags { get; init; } = [];

    /// <summary>The language of its text.</summary>
    public required string Language { get; init; }

    /// <summary>True for what only <c>--drafts</c> shows.</summary>
    public bool IsDraft { get; init; }
}
