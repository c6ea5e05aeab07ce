using System.Collections.Immutable;
using Herzblut.Markdown.Content;
using Herzblut.Schemas;

namespace Herzblut.Loading;

/// <summary>A chapter as its file says it.</summary>
internal sealed record ChapterFile : PageFile
{
    /// <summary>Leitsatz.</summary>
    public string? Quote { get; init; }

    /// <summary>Botschaft from the front matter; null where the body is the message.</summary>
    public MarkdownContent? Message { get; init; }

    /// <summary>Leitfragen.</summary>
    public ImmutableArray<QuestionText> Questions { get; init; } = [];

    /// <summary>Anwendungstipps.</summary>
    public ImmutableArray<TipText> Tips { get; init; } = [];

    /// <summary>Praxisbeispiele inside the chapter.</summary>
    public ImmutableArray<ExampleText> Examples { get; init; } = [];

    /// <summary>Null where not given.</summary>
    public WorkshopText? Workshop { get; init; }

    /// <summary>True where there is none because of a slip that was reported.</summary>
    public bool HasUnreadWorkshop { get; init; }

    /// <summary>As written.</summary>
    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>As written.</summary>
    public ImmutableArray<Located<string>> Related { get; init; } = [];

    /// <summary>Null where not given.</summary>
    public string? Owner { get; init; }

    /// <summary>Null where not given.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<MarkdownContent> Texts =>
    [
        Body,
        .. Message is null ? Array.Empty<MarkdownContent>() : [Message],
        .. Questions.SelectMany(question => question.FollowUps.Prepend(question.Text)),
        .. Tips.Select(tip => tip.Text),
        .. Examples.SelectMany(example => example.Texts),
        .. Workshop?.Texts ?? [],
        .. Situations.SelectMany(situation => situation.Texts),
    ];
}
