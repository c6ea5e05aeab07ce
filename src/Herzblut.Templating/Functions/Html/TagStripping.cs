using System.Text;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Html;

/// <summary>
/// <c>html.strip</c>: removes comments, scripts and styles with their content, and tags. It knows no HTML beyond that:
/// a tag ends at the next <c>&gt;</c>, even inside an attribute; a <c>&lt;</c> that nothing closes stays.
/// </summary>
internal static class TagStripping
{
    private static readonly (string Open, string Close)[] Blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    public static Value Strip(in FunctionCall call)
    {
        if (call.Text(0) is not string text || !text.Contains('<', StringComparison.Ordinal))
        {
            return call[0].AsString();
        }

        // Where each closer stands last: so no search runs to the end in vain, and the whole stays linear.
        Span<int> lastClosers = stackalloc int[Blocks.Length];
        for (int i = 0; i < Blocks.Length; i++)
        {
            lastClosers[i] = text.LastIndexOf(Blocks[i].Close, StringComparison.OrdinalIgnoreCase);
        }

        var stripped = new StringBuilder(text.Length);
        int copied = 0;
        for (int start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; start = text.IndexOf('<', copied))
        {
            int end = EndOf(text, start, lastClosers);
            if (end < 0)
            {
                break;
            }

            stripped.Append(text, copied, start - copied);
            copied = end;
        }

        return stripped.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Behind what starts with the <c>&lt;</c> at <paramref name="start"/>; -1 where no <c>&gt;</c> follows in the whole text.</summary>
    private static int EndOf(string text, int start, ReadOnlySpan<int> lastClosers)
    {
        for (int i = 0; i < Blocks.Length; i++)
        {
            (string open, string close) = Blocks[i];
            int content = start + open.Length;
            if (content <= lastClosers[i] && string.Compare(text, start, open, 0, open.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return text.IndexOf(close, content, StringComparison.OrdinalIgnoreCase) + close.Length;
            }
        }

        int end = text.IndexOf('>', start);
        return end < 0 ? -1 : end + 1;
    }
}
