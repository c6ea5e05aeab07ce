using System.Text;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Html;

/// <summary>
/// <c>html.strip</c>: removes comments, scripts and styles with their content, and tags. A tag ends at the next
/// <c>&gt;</c> outside of a quoted attribute; a <c>&lt;</c> that nothing closes stays.
/// </summary>
internal static class TagStripping
{
    private static readonly (string Open, string Close)[] Blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    // Looking for quotes and closers takes longer than reading.
    private const int CharactersPerStep = 16;

    public static Value Strip(in FunctionCall call)
    {
        if (call.Text(0) is not string text || !text.Contains('<', StringComparison.Ordinal))
        {
            return call[0].AsString();
        }

        call.CountWork(text.Length / CharactersPerStep);

        // Where each closer stands last: so no search runs to the end in vain, and the whole stays linear.
        Span<int> lastClosers = stackalloc int[Blocks.Length];
        for (int i = 0; i < Blocks.Length; i++)
        {
            lastClosers[i] = text.LastIndexOf(Blocks[i].Close, StringComparison.OrdinalIgnoreCase);
        }

        var stripped = new StringBuilder(text.Length);
        var tags = new TagScanner(text);
        int copied = 0;
        for (int start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; start = text.IndexOf('<', copied))
        {
            int end = EndOfBlock(text, start, lastClosers);
            end = end < 0 ? tags.EndOf(start) : end;
            if (end < 0)
            {
                break;
            }

            stripped.Append(text, copied, start - copied);
            copied = end;
        }

        return stripped.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Behind the script, style or comment that starts at <paramref name="start"/>; -1 for none.</summary>
    private static int EndOfBlock(string text, int start, ReadOnlySpan<int> lastClosers)
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

        return -1;
    }
}
