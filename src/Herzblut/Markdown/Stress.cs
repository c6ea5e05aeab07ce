using System.Text;

namespace Herzblut.Markdown;

/// <summary>
/// Words between asterisks where all agree what they mean: one or two of them before a letter or digit at the start of a word, as many
/// after one at its end, none between (CommonMark 6.2, rules 1 to 8).
/// </summary>
internal static class Stress
{
    /// <summary>The place behind a stress that begins at an asterisk; 0 where it is none of the plain kind.</summary>
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
        return end == text.Length || text[end] is ' ' or '.' or ',' or ';' or '?' or '!' ? end : 0;
    }

    /// <summary>The HTML and the bare words of a line whose asterisks are all of the plain kind.</summary>
    public static (string Html, string Words) Write(string text)
    {
        var html = new StringBuilder(text.Length + 64);
        var words = new StringBuilder(text.Length);
        int position = 0;
        for (int start = text.IndexOf('*'); start >= 0; start = text.IndexOf('*', position))
        {
            int length = RunAt(text, start);
            int end = EndOf(text, start);
            ReadOnlySpan<char> stressed = text.AsSpan(start + length, end - start - (2 * length));
            ReadOnlySpan<char> before = text.AsSpan(position, start - position);
            html.Append(before).Append(length == 2 ? "<strong>" : "<em>").Append(stressed).Append(length == 2 ? "</strong>" : "</em>");
            words.Append(before).Append(stressed);
            position = end;
        }

        ReadOnlySpan<char> rest = text.AsSpan(position);
        return (html.Append(rest).ToString(), words.Append(rest).ToString());
    }

    private static int RunAt(string text, int start)
        => text.AsSpan(start).IndexOfAnyExcept('*') is var length and >= 0 ? length : text.Length - start;
}
