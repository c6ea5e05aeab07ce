using Herzblut.Markdown.Drafts;
using Markdig.Syntax;

namespace Herzblut.Markdown.Slips;

/// <summary>Quotations that were meant as admonitions.</summary>
internal static class AdmonitionSlips
{
    /// <summary>Reports <c>&gt; [!TIP] text</c>: the marker needs a line of its own.</summary>
    public static void Check(ContentDraft draft, QuoteBlock quote)
    {
        if (quote.Count == 0 || quote[0] is not ParagraphBlock paragraph)
        {
            return;
        }

        string text = draft.Text.Text;
        int start = paragraph.Span.Start;
        int end = start >= 0 && string.CompareOrdinal(text, start, "[!", 0, 2) == 0 ? text.IndexOf(']', start) : -1;
        if (end > 0 && !text.AsSpan(start, end - start).ContainsAny(' ', '\n'))
        {
            draft.Report(BlockDiagnostics.AdmonitionOnOneLine(draft.Text.Source, draft.Place(start, end + 1 - start), text[start..(end + 1)]));
        }
    }
}
