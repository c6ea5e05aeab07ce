using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Statistics;

/// <summary>
/// The playbook of one language in numbers, as its readers see it: what is not translated counts with what stands in for it. Drafts count
/// nowhere but in <see cref="Drafts"/>.
/// </summary>
public sealed record EditionStatistics
{
    private const int LastBracket = 10;

    /// <summary>Its code.</summary>
    public required string Language { get; init; }

    /// <summary>The chapters in reading order.</summary>
    public required ImmutableArray<ChapterStatistics> Chapters { get; init; }

    /// <summary>How many practice examples there are.</summary>
    public required int Examples { get; init; }

    /// <summary>Examples by touchpoint and role.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Examples that do not say what they brought about, in reading order.</summary>
    public required ImmutableArray<StatisticsEntry> WithoutEffect { get; init; }

    /// <summary>Pages and examples that are drafts, in reading order; empty unless drafts were read.</summary>
    public required ImmutableArray<StatisticsEntry> Drafts { get; init; }

    /// <summary>All languages but the default one, in the order of <c>site.yml</c>; the same for every edition.</summary>
    public required ImmutableArray<TranslationStatistics> Translations { get; init; }

    /// <summary>Chapters with the fewest examples first; equal ones in reading order.</summary>
    public IEnumerable<ChapterStatistics> ByExamples => Chapters.OrderByRank(chapter => chapter.Examples);

    /// <summary>Chapters that say when they were reviewed, the oldest review first; those of one day in reading order.</summary>
    public IEnumerable<ChapterStatistics> ByReview => Chapters.Where(chapter => chapter.Reviewed is not null).OrderByRank(chapter => chapter.Reviewed!.Value.DayNumber);

    /// <summary>Chapters that do not say when they were reviewed, in reading order.</summary>
    public IEnumerable<ChapterStatistics> NeverReviewed => Chapters.Where(chapter => chapter.Reviewed is null);

    /// <summary>Chapters that lack questions, tips or a workshop, in reading order.</summary>
    public IEnumerable<ChapterStatistics> Incomplete => Chapters.Where(chapter => !chapter.IsComplete);

    /// <summary>How many chapters have no example, one, two and so on up to the most there are; from ten on in one bracket.</summary>
    public ImmutableArray<ExampleBracket> Brackets
    {
        get
        {
            int[] chapters = new int[Math.Min(LastBracket, Chapters.Max(chapter => (int?)chapter.Examples) ?? 0) + 1];
            foreach (ChapterStatistics chapter in Chapters)
            {
                chapters[Math.Min(LastBracket, chapter.Examples)]++;
            }

            ImmutableArray<ExampleBracket>.Builder brackets = ImmutableArray.CreateBuilder<ExampleBracket>(chapters.Length);
            for (int examples = 0; examples < chapters.Length; examples++)
            {
                brackets.Add(new ExampleBracket(examples, examples == LastBracket, chapters[examples]));
            }

            return brackets.MoveToImmutable();
        }
    }
}
