using System.Collections.Frozen;
using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Parsing;

/// <summary>What follows the day in a date, in German and English.</summary>
internal static class DateWords
{
    // And the days that are counted as dates are: "1. Advent".
    private static readonly FrozenSet<string> Months = new[]
    {
        "januar", "jänner", "jan", "februar", "feber", "feb", "märz", "maerz", "mär", "mrz", "april", "apr", "mai", "juni", "jun", "juli",
        "jul", "august", "aug", "september", "sept", "sep", "oktober", "okt", "november", "nov", "dezember", "dez", "january", "february",
        "advent", "weihnachtstag", "weihnachtsfeiertag", "feiertag", "march", "mar", "may", "june", "july", "october", "oct", "december", "dec",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthsBySpan = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Joints = ["bis", "und", "oder", "to", "and", "or", "–", "-", "/", "+", "&", ","];

    /// <summary>
    /// True for the words after a number and its full stop that make a date of it: a month's name or a counted day's, the number of a month
    /// (<c>05. 2026</c>), or another day (<c>bis 3. Mai</c>).
    /// </summary>
    public static bool Begin(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> words = rest.TrimStart(" \t\u00A0\u202F*_(");
        return words.Length < rest.Length && (IsMonth(words) || IsNumberOfMonth(words) || IsOtherDay(words));
    }

    private static bool IsMonth(ReadOnlySpan<char> words)
    {
        int end = 0;
        while (end < words.Length && char.IsLetter(words[end]))
        {
            end++;
        }

        // "2. Mai-Feier" counts feasts.
        bool isCompound = end + 1 < words.Length && words[end] == '-' && char.IsLetter(words[end + 1]);
        return end > 0 && !isCompound && MonthsBySpan.Contains(words[..end]);
    }

    private static bool IsNumberOfMonth(ReadOnlySpan<char> words) => DayLength(words) > 0;

    // "05." and "5.", but not "12.5".
    private static int DayLength(ReadOnlySpan<char> words)
    {
        int digits = words.IndexOfAnyExcept(CharacterRange.Digits);
        if (digits is not (1 or 2) || words[digits] != '.')
        {
            return 0;
        }

        ReadOnlySpan<char> year = words[(digits + 1)..];
        int end = year.IndexOfAnyExcept(CharacterRange.Digits);
        return (end < 0 ? year.Length : end) is 0 or 4 ? digits + 1 : 0;
    }

    private static bool IsOtherDay(ReadOnlySpan<char> words)
    {
        foreach (string joint in Joints)
        {
            if (words.StartsWith(joint, StringComparison.OrdinalIgnoreCase))
            {
                ReadOnlySpan<char> day = words[joint.Length..].TrimStart(" \t\u00A0");
                int length = DayLength(day);
                return length > 0 && Begin(day[length..]);
            }
        }

        return false;
    }
}
