using System.Globalization;
using System.Text;

namespace Herzblut.Templating.Lexing;

/// <summary>
/// The escapes of quoted strings: <c>\\ \" \' \n \r \t \b \f \v \0 \uXXXX \xXX</c>, and <c>\{</c> where expressions may stand.
/// </summary>
internal static class StringEscapes
{
    /// <summary>The length of the escape whose back-slash stands at <paramref name="at"/>; 0 where it is none.</summary>
    public static int LengthAt(string text, int at, bool isInterpolation)
    {
        char c = at + 1 < text.Length ? text[at + 1] : '\0';
        return c switch
        {
            '\\' or '"' or '\'' or 'n' or 'r' or 't' or 'b' or 'f' or 'v' or '0' or '\n' => 2,
            '\r' => at + 2 < text.Length && text[at + 2] == '\n' ? 3 : 2,
            '{' => isInterpolation ? 2 : 0,
            'u' => AreHex(text, at + 2, 4) ? 6 : 0,
            'x' => AreHex(text, at + 2, 2) ? 4 : 0,
            _ => 0,
        };
    }

    /// <summary>The text with its escapes replaced; wrong ones, which the lexer has reported, stay.</summary>
    public static string Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
        {
            return text.ToString();
        }

        var result = new StringBuilder(text.Length);
        string source = text.ToString();
        int at = 0;
        while (at < source.Length)
        {
            int length = source[at] == '\\' ? LengthAt(source, at, isInterpolation: true) : 0;
            if (length == 0)
            {
                result.Append(source[at++]);
                continue;
            }

            AppendEscape(result, source.AsSpan(at, length));
            at += length;
        }

        return result.ToString();
    }

    private static void AppendEscape(StringBuilder result, ReadOnlySpan<char> escape)
    {
        switch (escape[1])
        {
            case '\n' or '\r':
                break; // a back-slash at the end of a line continues the string without a line end
            case 'u' or 'x':
                result.Append((char)int.Parse(escape[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                break;
            default:
                result.Append(Single(escape[1]));
                break;
        }
    }

    private static char Single(char c) => c switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        '0' => '\0',
        _ => c,
    };

    private static bool AreHex(string text, int start, int count)
    {
        for (int i = start; i < start + count; i++)
        {
            if (i >= text.Length || !char.IsAsciiHexDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
