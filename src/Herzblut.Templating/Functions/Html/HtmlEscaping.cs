using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Html;

/// <summary>
/// <c>html.escape</c>: <c>&lt; &gt; &amp; " '</c> become references, and so do U+00A0 to U+00FF and characters beyond
/// the basic plane; all others stay. The result is markup: an escaping encoder leaves it alone.
/// </summary>
internal static class HtmlEscaping
{
    // Most text is ASCII; looking for what is not in this set is the fastest search there is.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(c => (char)c).Where(c => c is not ('<' or '>' or '&' or '"' or '\''))]);

    public static Value Escape(in FunctionCall call) => Value.Markup(WebUtility.HtmlEncode(call.Text(0)));

    public static void Write(in FunctionCall call, Utf8Output output)
    {
        ReadOnlySpan<char> rest = call.Text(0);
        int next = NextEscaped(rest, 0);
        while (next >= 0)
        {
            output.Write(rest[..next]);
            rest = rest[next..];
            rest = rest[WriteFirst(rest, output)..];
            next = NextEscaped(rest, 0);
        }

        output.Write(rest);
    }

    private static int NextEscaped(ReadOnlySpan<char> text, int start)
    {
        while (true)
        {
            int next = text[start..].IndexOfAnyExcept(Plain);
            if (next < 0)
            {
                return -1;
            }

            start += next;
            char c = text[start];
            if (c is < '\x80' or (>= '\xA0' and <= '\xFF') || char.IsSurrogate(c))
            {
                return start;
            }

            start++;
        }
    }

    private static int WriteFirst(ReadOnlySpan<char> text, Utf8Output output)
    {
        switch (text[0])
        {
            case '<':
                output.WriteUtf8("&lt;"u8);
                return 1;
            case '>':
                output.WriteUtf8("&gt;"u8);
                return 1;
            case '&':
                output.WriteUtf8("&amp;"u8);
                return 1;
            case '"':
                output.WriteUtf8("&quot;"u8);
                return 1;
            case '\'':
                output.WriteUtf8("&#39;"u8);
                return 1;
            case <= '\xFF':
                WriteLatin(text[0], output);
                return 1;
            default:
                Rune.DecodeFromUtf16(text, out Rune rune, out int length); // a lone surrogate decodes as U+FFFD
                WriteReference(rune, output);
                return length;
        }
    }

    // U+00A0 to U+00FF: three digits. Umlauts are the only special characters that are frequent.
    private static void WriteLatin(char c, Utf8Output output)
    {
        ReadOnlySpan<byte> reference = [(byte)'&', (byte)'#', (byte)('0' + (c / 100)), (byte)('0' + (c / 10 % 10)), (byte)('0' + (c % 10)), (byte)';'];
        output.WriteUtf8(reference);
    }

    private static void WriteReference(Rune rune, Utf8Output output)
    {
        if (rune == Rune.ReplacementChar)
        {
            output.Write("\uFFFD");
            return;
        }

        Span<byte> digits = stackalloc byte[8];
        rune.Value.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
        output.WriteUtf8("&#"u8);
        output.WriteUtf8(digits[..length]);
        output.WriteUtf8(";"u8);
    }
}
