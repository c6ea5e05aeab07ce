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
    public override IEnumerable<MarkdownContent> Texts
    {
        get
        {
            // Asked for several times a chapter: joining the lists took 1 % of a build.
            yield return Body;
            if (Message is not null)
            {
                yield return Message;
            }

            foreach (QuestionText question in Questions)
            {
                yield return question.Text;
                foreach (MarkdownContent followUp in question.FollowUps)
                {
                    yield return followUp;
                }
            }

            foreach (TipText tip in Tips)
            {
                yield return tip.Text;
            }

            foreach (ExampleText example in Examples)
            {
                yield return example.Text;
                if (example.Effect is not null)
                {
                    yield return example.Effect;
                }
            }

            foreach (MarkdownContent text in Workshop?.Texts ?? [])
            {
                yield return text;
            }

            foreach (MarkdownContent text in Situations.SelectMany(situation => situation.Texts))
            {
                yield return text;
            }
        }
    }
}
