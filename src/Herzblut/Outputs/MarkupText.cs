using System.Buffers;
using Herzblut.Templating.Output;

namespace Herzblut.Outputs;

/// <summary>Escapes text for XML and HTML, in content and in quoted attributes.</summary>
internal static class MarkupText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    /// <summary>Writes text with the five special characters escaped; what XML does not allow at all is left out.</summary>
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
