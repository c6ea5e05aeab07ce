using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Herzblut.Markdown.Rendering;

/// <summary>
/// Tables. They may be wider than a phone, so a box around them scrolls, reached by the keyboard too. Where the upper left
/// cell is empty, the first column heads its rows. Three columns with prose would have a word or two a line on a phone: there
/// a theme can set each row as a block of its own, as the cells carry the names of their columns.
/// </summary>
internal static class TableRenderer
{
    // What a third of a phone shows on two lines.
    private const int LongestBrief = 30;

    public static void Write(ContentDraft draft, Table table)
    {
        HtmlWriter html = draft.Html;
        int columns = table.Max(row => ((TableRow)row).Count);
        string[] labels = LabelsOf(table, columns);
        html.Raw($"<div class=\"table-scroll{(labels.Length > 0 ? " table-rows" : "")}\" role=\"group\" tabindex=\"0\" aria-label=\"");
        html.Attribute(draft.Labels.Table);
        html.Raw("\">\n<table>\n");
        bool hasRowHeads = table.Count > 1 && table[0] is TableRow { IsHeader: true, Count: > 1 } first && IsBlank((TableCell)first[0]);
        bool? isHead = null;
        foreach (Block block in table)
        {
            var row = (TableRow)block;
            if (row.IsHeader != isHead)
            {
                html.Raw(isHead is null ? "" : isHead.Value ? "</thead>\n" : "</tbody>\n");
                html.Raw(row.IsHeader ? "<thead>\n" : "<tbody>\n");
                isHead = row.IsHeader;
            }

            WriteRow(draft, table, row, columns, hasRowHeads, row.IsHeader ? [] : labels);
        }

        html.Raw(isHead == true ? "</thead>\n" : "</tbody>\n");
        html.Raw("</table>\n</div>\n");
    }

    private static void WriteRow(ContentDraft draft, Table table, TableRow row, int columns, bool hasRowHeads, string[] labels)
    {
        draft.Html.Raw("<tr>");
        for (int i = 0; i < columns; i++)
        {
            TableCell? cell = i < row.Count ? (TableCell)row[i] : null;
            bool isBlank = cell is null || IsBlank(cell);
            string? scope = isBlank ? null : row.IsHeader ? "col" : hasRowHeads && i == 0 ? "row" : null;
            draft.Html.Raw(scope is null ? "<td" : $"<th scope=\"{scope}\"");
            draft.Html.Raw(AlignmentOf(table, i));
            if (!isBlank && i < labels.Length && labels[i].Length > 0)
            {
                draft.Html.Raw(" data-label=\"");
                draft.Html.Attribute(labels[i]);
                draft.Html.Raw("\"");
            }

            draft.Html.Raw(">");
            if (!isBlank)
            {
                WriteCell(draft, cell!); // A missing cell is blank.
            }

            draft.Html.Raw(scope is null ? "</td>" : "</th>");
        }

        draft.Html.Raw("</tr>\n");
    }

    // By column; the first cell of a row is its title and needs none. Empty where the table stays one on a phone, too.
    private static string[] LabelsOf(Table table, int columns)
        => columns > 2 && table[0] is TableRow { IsHeader: true } heads && table.Skip(1).SelectMany(row => (TableRow)row).Any(cell => WordsOf((TableCell)cell).Length > LongestBrief)
            ? [.. heads.Select((cell, i) => i == 0 ? "" : WordsOf((TableCell)cell))]
            : [];

    private static string WordsOf(TableCell cell) => string.Join(' ', cell.Select(block => PlainText.Of((block as LeafBlock)?.Inline)));

    private static void WriteCell(ContentDraft draft, TableCell cell)
    {
        foreach (Block block in cell)
        {
            if (block is ParagraphBlock { Inline: { } inlines })
            {
                InlineRenderer.WriteChildren(draft, inlines);
            }
        }
    }

    private static string AlignmentOf(Table table, int column)
        => column >= table.ColumnDefinitions.Count ? "" : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Right => " class=\"align-right\"",
            TableColumnAlign.Center => " class=\"align-center\"",
            _ => "",
        };

    private static bool IsBlank(TableCell cell)
        => cell.All(block => block is not LeafBlock { Inline.FirstChild: { } child } || (child.NextSibling is null && PlainText.Of(child.Parent, PlainTextOptions.WithImages).Length == 0));
}
