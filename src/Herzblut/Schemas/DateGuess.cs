using System.Globalization;

namespace Herzblut.Schemas;

/// <summary>Reads dates as people write them, to offer the form that is asked for.</summary>
internal static class DateGuess
{
    private static readonly string[] Months =
    [
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Weeks = ["kw", "woche", "week", "cw"];

    // From March on.
    private static readonly string[][] Seasons = [["früh", "lenz", "spring"], ["sommer", "summer"], ["herbst", "autumn", "fall"], ["winter"]];

    /// <summary>The day as <c>2026-03-12</c>; null where it is none or cannot be told (day first, as in German).</summary>
    public static string? ToIso(string text)
    {
        string[] parts = PartsOf(text);
        return parts switch
        {
            [{ Length: 8 } digits] => Iso(Number(digits[..4]), Number(digits[4..6]), Number(digits[6..])),
            [{ } first, { } second, { } third, ..] => IsMonth(first) ? Iso(Number(third), Month(first), Number(second)) // "March 12, 2026"
                : first.Length == 4 ? Iso(Number(first), Month(second), Number(third)) ?? Iso(Number(first), Number(third), Number(second))
                : Iso(Number(third), Month(second), Number(first)) ?? Iso(Number(third), Number(first), Number(second)),
            _ => null,
        };
    }

    /// <summary>The day that a word such as <c>heute</c> means; null for other texts.</summary>
    /// <param name="text">As written.</param>
    /// <param name="today">The day of the check; null where that is not known.</param>
    public static string? ByName(string text, DateOnly? today) => (text.Trim().ToLowerInvariant() switch
    {
        "heute" or "jetzt" or "gerade" or "aktuell" or "today" or "now" => today,
        "gestern" or "yesterday" => today?.AddDays(-1),
        _ => null,
    })?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The first day of a year as <c>2026-01-01</c>, where a text names nothing else; otherwise null.</summary>
    public static string? FirstOfYear(string text) => PartsOf(text) is [{ Length: 4 } year] ? Iso(Number(year), 1, 1) : null;

    /// <summary>The first day of a month as <c>2026-03-01</c>, where a text names a month only, perhaps with its year; otherwise null.</summary>
    /// <param name="text">As written.</param>
    /// <param name="today">The day of the check: a month without its year is the last one of that name. Null where that is not known.</param>
    public static string? FirstOfMonth(string text, DateOnly? today) => PartsOf(text) switch
    {
        [{ Length: 4 } year, { } month] => Iso(Number(year), Month(month), 1),
        [{ } month, { Length: 4 } year] => Iso(Number(year), Month(month), 1),
        [{ } month] when IsMonth(month) && today is { } day => Iso(Month(month) > day.Month ? day.Year - 1 : day.Year, Month(month), 1),
        _ => null,
    };

    /// <summary>The first day of a week, a quarter or a season with its year (<c>KW 17/2026</c>, <c>Q2 2026</c>, <c>Frühjahr 2026</c>); otherwise null.</summary>
    public static string? FirstOfSpan(string text)
    {
        string lower = text.ToLowerInvariant();
        string[] numbers = [.. PartsOf(lower).Where(part => char.IsAsciiDigit(part[0]))];
        int? year = numbers.Where(number => number.Length == 4).Select(Number).FirstOrDefault();
        int? count = numbers.Where(number => number.Length < 3).Select(Number).FirstOrDefault();
        if (year is not { } four)
        {
            return null;
        }

        bool isWeek = Weeks.Any(word => lower.Contains(word, StringComparison.Ordinal));
        bool isQuarter = lower.Contains("quart", StringComparison.Ordinal) || lower.StartsWith('q');
        return isWeek && count is >= 1 and <= 52 && ISOWeek.ToDateTime(four, count.Value, DayOfWeek.Monday) is var monday ? Iso(monday.Year, monday.Month, monday.Day)
            : isQuarter && count is >= 1 and <= 4 ? Iso(four, (3 * count.Value) - 2, 1)
            : Array.FindIndex(Seasons, words => words.Any(word => lower.Contains(word, StringComparison.Ordinal))) is var season and >= 0 ? Iso(four, (3 * season) + 3, 1)
            : null;
    }

    /// <summary>The last day of a month, where a text names one that the month does not have (<c>2026-09-31</c>); otherwise null.</summary>
    public static string? LastOfMonth(string text) => PartsOf(text) is not [{ } first, { } second, { } third] || Number(first.Length == 4 ? third : first) is not (> 28 and < 32) ? null
        : Enumerable.Range(1, 3)
            .Select(less => first.Length == 4 ? Iso(Number(first), Month(second), Number(third) - less) : Iso(Number(third), Month(second), Number(first) - less))
            .FirstOrDefault(day => day is not null);

    /// <summary>
    /// True where a day that can be told cannot be another one: the month has a name, the year comes first, points stand between day and
    /// month as in German, or one of the first two numbers is too large for a month. <c>03/04/2026</c> may be meant the American way.
    /// </summary>
    public static bool IsCertain(string text)
    {
        string[] parts = text.Split([' ', '.', '/', '-', '–', '—', '‑', '_', ',', 'T'], StringSplitOptions.RemoveEmptyEntries);
        bool hasWholeYear = parts.Length == 3 && parts.Any(part => part.Length == 4 && Number(part) is not null);
        bool isNamed = parts.Any(part => Number(part) is null);
        return hasWholeYear
            && (isNamed || parts[0].Length == 4 || text.Contains('.', StringComparison.Ordinal) || Number(parts[0]) > 12 || Number(parts[1]) > 12);
    }

    // Numbers and names of months: weekdays, "ca.", "th" and quotation marks say nothing about the day.
    private static string[] PartsOf(string text)
    {
        var parts = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            int start = at;
            Func<char, bool> isSame = char.IsAsciiDigit(text[at]) ? char.IsAsciiDigit : unit => char.IsLetter(unit);
            while (at < text.Length && isSame(text[at]))
            {
                at++;
            }

            string part = text[start..at];
            if (part.Length > 0 && (char.IsAsciiDigit(part[0]) || IsMonth(part)))
            {
                parts.Add(part);
            }

            at = Math.Max(at, start + 1);
        }

        return [.. parts];
    }

    private static string? Iso(int? year, int? month, int? day)
    {
        year += year < 100 ? 2000 : 0;
        bool isDate = year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value);
        return isDate ? new DateOnly(year!.Value, month!.Value, day!.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    private static int? Number(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static bool IsMonth(string text) => Number(text) is null && Month(text) is not null;

    private static int? Month(string text)
    {
        if (Number(text) is { } number)
        {
            return number;
        }

        // "Sept", "Mrz": the beginning of the name, or one of the two usual short forms of "März".
        string word = text.ToLowerInvariant() is "mrz" or "maerz" ? "märz" : text.ToLowerInvariant();
        int index = word.Length < 3 ? -1 : Array.FindIndex(Months, month => month.StartsWith(word, StringComparison.Ordinal));
        return index < 0 ? null : (index % 12) + 1;
    }
}
