using System.Globalization;
using System.Runtime.CompilerServices;

namespace Herzblut.Markdown;

/// <summary>
/// Words between asterisks where all agree what they mean: one or two of them before a letter or digit at the start of a word, as many
/// after one at its end, none between (CommonMark 6.2, rules 1 to 8).
/// </summary>
internal static class Stress
{
    private const int UsualLength = 512;

    /// <summary>Where the stress that an asterisk begins is over; 0 where it is not of the plain kind.</summary>
    public static int EndOf(string text, int start)
    {
        int length = RunAt(text, start);
        int close = text.IndexOf('*', start + length);
        bool isOpen = length <= 2 && (start == 0 || text[start - 1] == ' ') && start + length < text.Length && char.IsLetterOrDigit(text[start + length]);
        if (!isOpen || close < 0 || RunAt(text, close) != length || !char.IsLetterOrDigit(text[close - 1]))
        {
            return 0;
        }

        int end = close + length;
        return end == text.Length || text[end] is ' ' or '.' or ',' or ';' or ':' or '?' or '!' or ')' ? end : 0;
    }

    /// <summary>The HTML and the bare words of a line whose asterisks are all of the plain kind.</summary>
    public static (string Html, string Words) Write(string text)
    {
        var html = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        var words = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        int position = 0;
        for (int start = text.IndexOf('*'); start >= 0; start = text.IndexOf('*', position))
        {
            int length = RunAt(text, start);
            int close = text.IndexOf('*', start + length);
            ReadOnlySpan<char> stressed = text.AsSpan()[(start + length)..close];
            ReadOnlySpan<char> before = text.AsSpan(position, start - position);
            html.AppendFormatted(before);
            html.AppendLiteral(length == 2 ? "<strong>" : "<em>");
            html.AppendFormatted(stressed);
            html.AppendLiteral(length == 2 ? "</strong>" : "</em>");
            words.AppendFormatted(before);
            words.AppendFormatted(stressed);
            position = close + length;
        }

        ReadOnlySpan<char> rest = text.AsSpan(position);
        html.AppendFormatted(rest);
        words.AppendFormatted(rest);
        return (html.ToStringAndClear(), words.ToStringAndClear());
    }

    private static int RunAt(string text, int start)
        => text.AsSpan(start).IndexOfAnyExcept('*') is var length and >= 0 ? length : text.Length - start;
}
