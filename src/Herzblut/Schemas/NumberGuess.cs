using System.Globalization;
using System.Text.RegularExpressions;

namespace Herzblut.Schemas;

/// <summary>Reads numbers as people write them, to offer the form that is asked for.</summary>
internal static partial class NumberGuess
{
    private const int MatchMilliseconds = 1000;

    private static readonly string[][] Words =
    [
        ["ein", "eine", "einen", "eins", "one", "allein", "alleine", "alone", "erste", "erster", "erstes", "first"], ["zwei", "two", "zweite", "zweiter", "zweites", "second"],
        ["drei", "three", "dritte", "dritter", "drittes", "third"], ["vier", "four"], ["fünf", "five"], ["sechs", "six"],
        ["sieben", "seven"], ["acht", "eight"], ["neun", "nine"], ["zehn", "ten"], ["elf", "eleven"], ["zwölf", "twelve"],
    ];

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    private static readonly Dictionary<string, int> Rounds = new(StringComparer.Ordinal)
    {
        ["fünfzehn"] = 15, ["fifteen"] = 15, ["achtzehn"] = 18, ["eighteen"] = 18, ["zwanzig"] = 20, ["twenty"] = 20, ["vierundzwanzig"] = 24,
        ["dreißig"] = 30, ["thirty"] = 30, ["vierzig"] = 40, ["forty"] = 40, ["fünfundvierzig"] = 45, ["sechzig"] = 60, ["sixty"] = 60, ["neunzig"] = 90, ["ninety"] = 90,
    };

    /// <summary>The number that a text spells out (<c>fünf Personen</c>); null where it spells none that is usual here.</summary>
    public static int? InWords(string text)
    {
        foreach (string word in text.ToLowerInvariant().Split([' ', '-', '.', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            int small = Array.FindIndex(Words, spellings => spellings.Contains(word, StringComparer.Ordinal));
            if (small >= 0)
            {
                return small + 1;
            }

            if (Rounds.TryGetValue(word, out int round))
            {
                return round;
            }
        }

        return null;
    }

    /// <summary>A small Roman number (<c>IV</c>, <c>Teil III.</c> in capital letters); null where a text has none.</summary>
    public static int? Roman(string text)
    {
        string word = text.Trim().TrimEnd('.', ')', ' ');
        int number = Array.IndexOf(Romans, word[(word.LastIndexOf(' ') + 1)..]);
        return number < 0 ? null : number + 1;
    }

    /// <summary>The minutes of a time in hours (<c>1,5 Stunden</c>, <c>1:30</c>, <c>eine halbe Stunde</c>); null where no hours are meant.</summary>
    public static int? MinutesOfHours(string text)
    {
        string lower = text.ToLowerInvariant();
        if (!lower.Contains('/', StringComparison.Ordinal) && Hours().Match(lower) is { Success: true } match)
        {
            double hours = double.Parse(match.Groups["hours"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
            int minutes = match.Groups["minutes"] is { Success: true } rest ? int.Parse(rest.ValueSpan, CultureInfo.InvariantCulture) : 0;
            return (int)Math.Round(hours * 60) + minutes;
        }

        return !lower.Contains("stunde", StringComparison.Ordinal) && !lower.Contains("hour", StringComparison.Ordinal) ? null : lower switch
        {
            _ when lower.Contains("dreiviertel", StringComparison.Ordinal) || lower.Contains("3/4", StringComparison.Ordinal) || lower.Contains('¾', StringComparison.Ordinal) || lower.Contains("three quarters", StringComparison.Ordinal) => 45,
            _ when lower.Contains("viertel", StringComparison.Ordinal) || lower.Contains("1/4", StringComparison.Ordinal) || lower.Contains('¼', StringComparison.Ordinal) || lower.Contains("quarter", StringComparison.Ordinal) => 15,
            _ when lower.Contains("anderthalb", StringComparison.Ordinal) || lower.Contains("eineinhalb", StringComparison.Ordinal) || lower.Contains("and a half", StringComparison.Ordinal) => 90,
            _ when lower.Contains("halb", StringComparison.Ordinal) || lower.Contains("1/2", StringComparison.Ordinal) || lower.Contains('½', StringComparison.Ordinal) || lower.Contains("half", StringComparison.Ordinal) => 30,
            _ => (InWords(lower) ?? 1) * 60,
        };
    }

    [GeneratedRegex(@"^\D*?(?<hours>\d{1,3}([.,]\d{1,2})?) ?((h|std|stunde|hour|hr)\D*?((?<minutes>\d{1,2})\D*)?|:(?<minutes>\d\d)\D*)$", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Hours();
}
