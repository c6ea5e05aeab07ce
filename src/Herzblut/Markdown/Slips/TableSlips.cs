using System.Buffers;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Parsing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SourceSpan = Herzblut.Diagnostics.SourceSpan;

namespace Herzblut.Markdown.Slips;

/// <summary>Paragraphs that were meant as tables.</summary>
internal static class TableSlips
{
    private const int HeadAndSeparator = 2;

    // Lines end where EnumerateLines ends them, by which a sparse table is judged.
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    /// <summary>
    /// Reports lines between bars that lack the line of hyphens below the first, or have words before them; a row torn off by a
    /// blank line; tables drawn with plus signs, and columns pasted from a spreadsheet;
    /// a table whose widest line has many more cells than the others.
    /// </summary>
    public static void Check(ContentDraft draft, ParagraphBlock paragraph)
    {
        string text = draft.Text.Text;
        int start = paragraph.Span.Start;
        if ((uint)start >= (uint)text.Length || HoldsTable(draft, paragraph) || text.AsSpan(start, Math.Min(text.Length, paragraph.Span.End + 1) - start).IndexOfAny('|', '\t') < 0)
        {
            return;
        }

        List<(int Start, string Words)> lines = LinesOf(text, start, paragraph.Span.End + 1);
        if (paragraph.GetData(SparseTable.Key) is SparseTable sparse)
        {
            ReportSparse(draft, lines, sparse);
            return;
        }

        int separator = lines.FindIndex(line => TableLine.IsSeparator(line.Words));
        if (lines[0].Words.StartsWith("+-", StringComparison.Ordinal) || lines[0].Words.StartsWith("+=", StringComparison.Ordinal))
        {
            ReportGrid(draft, lines);
        }
        else if (separator == 0)
        {
            draft.Report(TableDiagnostics.NoHead(draft.Text.Source, Place(draft, lines[0]), TableLine.Columns(lines[0].Words)));
        }
        else if (separator >= HeadAndSeparator && lines[separator - 1].Words.Contains('|', StringComparison.Ordinal))
        {
            draft.Report(TableDiagnostics.WordsBefore(draft.Text.Source, Place(draft, lines[separator - 1]), lines[separator - 1].Words));
        }
        else if (lines.Count > 1 && lines[0].Words.StartsWith('|') && lines[1].Words.StartsWith('|'))
        {
            draft.Report(BlockDiagnostics.NoTable(draft.Text.Source, Place(draft, lines[0]), TableLine.Columns(lines[0].Words)));
        }
        else if (lines.Count > 1 && Bars(lines[0].Words) > 0 && lines.TrueForAll(line => Bars(line.Words) == Bars(lines[0].Words)))
        {
            // Without bars around them lines may be meant so.
            draft.Report(BlockDiagnostics.NoTable(draft.Text.Source, Place(draft, lines[0]), TableLine.Columns(lines[0].Words)) with { Severity = Severity.Warning });
        }
        else if (lines[0].Words is ['|', _, _, .., '|'] row)
        {
            ReportRow(draft, paragraph, lines[0].Start, row);
        }
        else if (lines.Count > 1 && lines.TrueForAll(line => line.Words.IndexOf('\t', StringComparison.Ordinal) > 1 && Tabs(line.Words) == Tabs(lines[0].Words)))
        {
            draft.Report(TableDiagnostics.Tabs(draft.Text.Source, Place(draft, lines[0]), lines[0].Words.Split('\t')));
        }
    }

    // Markdig puts a table with words before it after a paragraph that still spans both.
    private static bool HoldsTable(ContentDraft draft, ParagraphBlock paragraph)
        => draft.Places.Neighbour(paragraph, 1) is Table table && table.Span.Start <= paragraph.Span.End;

    private static void ReportSparse(ContentDraft draft, List<(int Start, string Words)> lines, SparseTable sparse)
    {
        (int Start, string Words) widest = lines.Find(line => TableLine.Columns(line.Words) == sparse.Columns);
        draft.Report(TableDiagnostics.Sparse(draft.Text.Source, Place(draft, widest), sparse.Columns));
    }

    private static void ReportGrid(ContentDraft draft, List<(int Start, string Words)> lines)
    {
        string? head = lines.Find(line => line.Words.StartsWith('|')).Words;
        if (head is not null)
        {
            draft.Report(TableDiagnostics.Grid(draft.Text.Source, Place(draft, lines[0]), head, TableLine.Columns(head)));
        }
    }

    private static void ReportRow(ContentDraft draft, ParagraphBlock paragraph, int start, string row)
    {
        bool isTornOff = draft.Places.Neighbour(paragraph, -1) is Table;
        SourceSpan span = Place(draft, (start, row));
        draft.Report(isTornOff
            ? TableDiagnostics.TornOff(draft.Text.Source, span)
            : BlockDiagnostics.NoTable(draft.Text.Source, span, TableLine.Columns(row)));
    }

    private static SourceSpan Place(ContentDraft draft, (int Start, string Words) line) => draft.Place(line.Start, line.Words.Length);

    private static int Bars(string words) => words.AsSpan().Count(" | ");

    private static int Tabs(string words) => words.AsSpan().Count('\t');

    // The lines of a paragraph without the marks of quotations and lists around them.
    private static List<(int Start, string Words)> LinesOf(string text, int start, int end)
    {
        var lines = new List<(int Start, string Words)>();
        for (int at = start; at < Math.Min(end, text.Length);)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at);
            int length = rest.IndexOfAny(LineEnds) is var found and >= 0 ? found : rest.Length;
            ReadOnlySpan<char> words = rest[..length].TrimStart(" >\t");
            lines.Add((at + length - words.Length, words.TrimEnd().ToString()));
            at += length + (rest[length..].StartsWith("\r\n") ? 2 : 1);
        }

        return lines;
    }
}
