using System.Globalization;

namespace Herzblut.Schemas;

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

    /// <summary>A period as written, <c>12 months</c>; null where it is none.</summary>
    public static ReviewPeriod? Parse(string text)
    {
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count is < 1 or > 10_000)
        {
            return null;
        }

        ReviewUnit? unit = parts[1] switch
        {
            "day" or "days" => ReviewUnit.Days,
            "week" or "weeks" => ReviewUnit.Weeks,
            "month" or "months" => ReviewUnit.Months,
            "year" or "years" => count <= 1000 ? ReviewUnit.Years : null,
            _ => null,
        };
        return unit is { } known ? new ReviewPeriod(count, known) : null;
    }
}

/// <summary>Units of <see cref="ReviewPeriod"/>.</summary>
internal enum ReviewUnit
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Calendar years.</summary>
    Years,
}
