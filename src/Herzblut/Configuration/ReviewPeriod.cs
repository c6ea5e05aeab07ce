namespace Herzblut.Configuration;

/// <summary>
/// How long a review lasts (<c>12 months</c>).
/// </summary>
/// <param name="Count">From 1.</param>
/// <param name="Unit">What is counted.</param>
internal readonly record struct ReviewPeriod(int Count, ReviewUnit Unit)
{
    /// <summary>The first day on which a review of <paramref name="reviewed"/> is due again.</summary>
    public DateOnly DueAfter(DateOnly reviewed) => Unit switch
    {
        ReviewUnit.Days => reviewed.AddDays(Count),
        ReviewUnit.Weeks => reviewed.AddDays(7 * Count),
        ReviewUnit.Months => reviewed.AddMonths(Count),
        _ => reviewed.AddYears(Count),
    };
}
