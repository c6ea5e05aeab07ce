using Herzblut.Addresses;

namespace Herzblut.Statistics;

/// <summary>What a chapter has.</summary>
public sealed record ChapterStatistics : StatisticsEntry
{
    internal ChapterStatistics(SiteAddress place)
        : base(place)
    {
    }

    /// <summary>Practice examples.</summary>
    public required int Examples { get; init; }

    /// <summary>Guiding questions.</summary>
    public required int Questions { get; init; }

    /// <summary>Tips.</summary>
    public required int Tips { get; init; }

    /// <summary>True where it says how to work on it in a group.</summary>
    public required bool HasWorkshop { get; init; }

    /// <summary>When it was last reviewed; null where it does not say.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>The first day on which its next review is due; null where it was never reviewed or <c>site.yml</c> says no <c>review_after</c>.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>True where that day has come by the day of the build (<c>SOURCE_DATE_EPOCH</c>); always false where that is not known.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>True where questions, tips and workshop are all there.</summary>
    public bool IsComplete => Questions > 0 && Tips > 0 && HasWorkshop;
}
