using System.Globalization;

namespace Herzblut.Schemas;

/// <summary>Reads dates as people write them, to offer the form that is asked for.</summary>
internal static class DateGuess
{
    private static readonly string[] Months =
    [
        "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez",
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];

    /// <summary>The day as <c>2026-03-12</c>; null where it is none or cannot be told (day first, as in German).</summary>
    public static string? ToIso(string text)
    {
        string[] parts = text.Split([' ', '.', '/', '-', '–', '—', '‑', '_', ',', 'T'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3)
        {
            return null;
        }

        bool isYearFirst = parts[0].Length == 4;
        int? year = Number(isYearFirst ? parts[0] : parts[2]);
        int? month = Month(parts[1]);
        int? day = Number(isYearFirst ? parts[2] : parts[0]);
        if (Number(parts[0]) is null && Month(parts[0]) is { } named)
        {
            (month, day) = (named, Number(parts[1])); // "March 12, 2026"
        }

        year += year < 100 ? 2000 : 0;
        bool isDate = year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value);
        return isDate ? new DateOnly(year!.Value, month!.Value, day!.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>
    /// True where a day that can be told cannot be another one: the month has a name, the year comes first, points stand between day and
    /// month as in German, or the first number is too large for a month. <c>03/04/2026</c> may be meant the American way.
    /// </summary>
    public static bool IsCertain(string text)
    {
        string[] parts = text.Split([' ', '.', '/', '-', '–', '—', '‑', '_', ',', 'T'], StringSplitOptions.RemoveEmptyEntries);
        bool hasWholeYear = parts.Length == 3 && parts.Any(part => part.Length == 4 && Number(part) is not null);
        bool isNamed = parts.Any(part => Number(part) is null);
        return hasWholeYear && (isNamed || parts[0].Length == 4 || text.Contains('.', StringComparison.Ordinal) || Number(parts[0]) > 12);
    }

    private static int? Number(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static int? Month(string text)
    {
        if (Number(text) is { } number)
        {
            return number;
        }

        string start = text.Length < 3 ? text : text[..3].ToLowerInvariant();
        int index = Array.IndexOf(Months, start.Replace("mae", "mär", StringComparison.Ordinal));
        return index < 0 ? null : (index % 12) + 1;
    }
}
