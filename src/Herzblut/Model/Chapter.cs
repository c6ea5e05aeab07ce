using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Herzblut.Addresses;

namespace Herzblut.Model;

/// <summary>
/// A chapter with its four sections. <see cref="Page.Content"/> is the body of its file, whichever role it plays.
/// </summary>
internal sealed record Chapter : Page
{
    /// <summary>Makes it of what all pages have.</summary>
    [SetsRequiredMembers]
    internal Chapter(PageBasics basics, PageReference part, string exampleFolder)
        : base(basics)
    {
        (Part, ExampleFolder) = (part, exampleFolder);
    }

    /// <summary>From 1, running over the whole book.</summary>
    public required int Number { get; init; }

    /// <summary>The part it belongs to.</summary>
    public required PageReference Part { get; init; }

    /// <summary>The sentence it starts from (Leitsatz), plain text; null where not given.</summary>
    public string? Quote { get; init; }

    /// <summary>Its message (Botschaft): the front matter's, otherwise the body; empty where neither is given.</summary>
    public RichText Message { get; init; } = RichText.Empty;

    /// <summary>The body of a chapter whose message stands in the front matter (Vertiefung); null otherwise.</summary>
    public RichText? Deepening { get; init; }

    /// <summary>Leitfragen.</summary>
    public ImmutableArray<GuidingQuestion> Questions { get; init; } = [];

    /// <summary>Anwendungstipps.</summary>
    public ImmutableArray<Tip> Tips { get; init; } = [];

    /// <summary>Praxisbeispiele: those inside the chapter first, then those with a file of their own, by path.</summary>
    public ImmutableArray<PracticeExample> Examples { get; init; } = [];

    /// <summary>How to work on it in a group; null where not given.</summary>
    public Workshop? Workshop { get; init; }

    /// <summary>Tags in the order given.</summary>
    public ImmutableArray<TagReference> Tags { get; init; } = [];

    /// <summary>Other chapters of the same edition, in the order given; look them up with <see cref="LanguageEdition.ChapterAt"/>.</summary>
    public ImmutableArray<PagePath> Related { get; init; } = [];

    /// <summary>Who looks after it; null where not given.</summary>
    public string? Owner { get; init; }

    /// <summary>When it was last reviewed; null where not given.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>
    /// Where example files of this chapter go, relative to the root, without a slash at the end
    /// (<c>content/de/haltung/gute-stimmung</c>): below the edition's own language where the chapter is translated.
    /// </summary>
    public required string ExampleFolder { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<RichText> Texts
    {
        get
        {
            IEnumerable<RichText?> texts =
            [
                Message,
                Deepening,
                .. Questions.SelectMany(question => question.FollowUps.Prepend(question.Text)),
                .. Tips.Select(tip => tip.Text),
                .. Examples.SelectMany(example => (RichText?[])[example.Text, example.Effect]),
                .. Workshop?.Material ?? [],
                .. Workshop?.Steps.SelectMany(step => (RichText?[])[step.Text, step.Remote, step.Facilitation]) ?? [],
                .. Situations.SelectMany(situation => situation.Texts),
            ];
            return texts.OfType<RichText>();
        }
    }
}
