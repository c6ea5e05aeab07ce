using System.Buffers;

namespace Herzblut.Templating.Output;

/// <summary>Escapes <c>&amp; &lt; &gt; " '</c>, so that a text is a text in HTML and inside quoted attributes.</summary>
internal sealed class HtmlEncoder : OutputEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public override void WriteText(Utf8Output output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            int next = text.IndexOfAny(Special);
            if (next < 0)
            {
                output.Write(text);
                return;
            }

            output.Write(text[..next]);
            output.WriteUtf8(Escaped(text[next]));
            text = text[(next + 1)..];
        }
    }

    private static ReadOnlySpan<byte> Escaped(char c) => c switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };
}
