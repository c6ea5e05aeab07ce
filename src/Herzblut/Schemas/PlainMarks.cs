using System.Text.RegularExpressions;

namespace Herzblut.Schemas;

/// <summary>Formatting in a text that is shown as it is written.</summary>
internal static partial class PlainMarks
{
    private const int MatchMilliseconds = 1000;

    /// <summary>The first mark: bold or a link of Markdown, or a tag of HTML; null where there is none. Single asterisks and underscores are letters of words.</summary>
    public static string? Find(string text)
        => text.AsSpan().IndexOfAny("*<]_") >= 0 && Marks().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"\*\*(?=\S[^*]*\*\*)|__(?=\S[^_]*__)|\[[^\]]+\]\([^)\s]+\)|</?(b|i|u|em|strong|br|span|p|a|font|sup|sub|h[1-6])( [^<>]*)?/?>", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, MatchMilliseconds)]
    private static partial Regex Marks();
}
