using System.Buffers;

namespace Herzblut.Markup;

/// <summary>Escapes text for HTML and XML, in content and in quoted attributes.</summary>
internal static class MarkupEscaping
{
    // The five characters that mean something, and those that XML 1.0 does not allow at all.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    /// <summary>Writes text with the five special characters escaped; what XML does not allow is left out.</summary>
    public static void WriteEscaped(this Utf8Output output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            int special = text.IndexOfAny(Special);
            if (special < 0)
            {
                output.Write(text);
                return;
            }

            output.Write(text[..special]);
            output.WriteUtf8(Escaped(text[special]));
            text = text[(special + 1)..];
        }
    }

    /// <summary>The text as <see cref="WriteEscaped"/> writes it.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        using var output = new Utf8Output(text.Length * 2);
        output.WriteEscaped(text);
        return output.ToString();
    }

    private static ReadOnlySpan<byte> Escaped(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        _ => [],
    };
}
