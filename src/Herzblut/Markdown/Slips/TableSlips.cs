using Herzblut.Markdown.Drafts;
using Markdig.Syntax;

namespace Herzblut.Markdown.Slips;

/// <summary>Paragraphs that were meant as tables.</summary>
internal static class TableSlips
{
    /// <summary>Reports lines between bars that lack the line of hyphens under the first.</summary>
    public static void Check(ContentDraft draft, ParagraphBlock paragraph)
    {
        string text = draft.Text.Text;
        int start = paragraph.Span.Start;
        if ((uint)start >= (uint)text.Length || text[start] != '|')
        {
            return;
        }

        int end = text.IndexOf('\n', start);
        if (end > 0 && end < paragraph.Span.End && text.AsSpan(end + 1).TrimStart(" >\t").StartsWith("|"))
        {
            ReadOnlySpan<char> first = text.AsSpan(start, end - start).TrimEnd();
            draft.Report(BlockDiagnostics.NoTable(draft.Text.Source, draft.Place(start, first.Length), Math.Max(1, first.Count('|') - 1)));
        }
    }
}
