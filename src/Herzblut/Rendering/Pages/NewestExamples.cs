using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Model;

namespace Herzblut.Rendering.Pages;

/// <summary>Practice examples by age.</summary>
internal static class NewestExamples
{
    /// <summary>
    /// The newest examples of an edition in its own language, at most so many. Those without a date come last; those of one
    /// day stay in reading order.
    /// </summary>
    public static ImmutableArray<PracticeExample> Of(LanguageEdition edition, int count) =>
    [
        .. edition.Examples
            .Where(example => example.Language == edition.Language)
            .OrderByRank(Age)
            .Take(count),
    ];

    /// <summary>All examples, the newest first; after them those that stand in from another language, likewise.</summary>
    public static ImmutableArray<PracticeExample> First(LanguageEdition edition) =>
    [
        .. edition.Examples
            .OrderByRank(example => example.Language == edition.Language ? 0 : 1)
            .ThenByRank(Age),
    ];

    /// <summary>When an example was told or last reviewed; null where it says neither.</summary>
    public static DateOnly? DateOf(PracticeExample example) => example.Date ?? example.Reviewed;

    private static double Age(PracticeExample example) => -(DateOf(example)?.DayNumber ?? double.NegativeInfinity);
}
