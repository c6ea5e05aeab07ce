using System.Globalization;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Slips;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace Herzblut.Markdown.Rendering;

/// <summary>Lists, numbered lists and task lists.</summary>
internal static class ListRenderer
{
    public static void Write(ContentDraft draft, ListBlock list)
    {
        HtmlWriter html = draft.Html;
        CheckNumbers(draft, list);
        html.Line();
        html.Raw(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1" && int.TryParse(start, CultureInfo.InvariantCulture, out int number))
        {
            html.Raw($" start=\"{number}\"");
        }

        html.Raw(list.Any(item => TaskOf((ListItemBlock)item) is not null) ? " class=\"task-list\">\n" : ">\n");
        foreach (Block item in list)
        {
            html.Raw(TaskOf((ListItemBlock)item) is null ? "<li>" : "<li class=\"task-list-item\">");
            BlockRenderer.WriteChildren(draft, (ListItemBlock)item);
            html.Raw("</li>\n");
        }

        html.Raw(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    /// <summary>The box at the start of an item. It cannot be ticked on the page; its state is said to screen readers.</summary>
    public static void WriteTask(ContentDraft draft, TaskList task)
    {
        if (draft.IsInsideLink)
        {
            draft.Html.Raw(task.Checked ? "[x]" : "[ ]");
            return;
        }

        draft.Html.Raw(task.Checked ? "<input type=\"checkbox\" checked disabled aria-label=\"" : "<input type=\"checkbox\" disabled aria-label=\"");
        draft.Html.Attribute(task.Checked ? draft.Labels.Done : draft.Labels.Open);
        draft.Html.Raw("\">");
    }

    // Browsers count on from the first number. Writers who number all items alike know that.
    private static void CheckNumbers(ContentDraft draft, ListBlock list)
    {
        if (!list.IsOrdered || list.All(item => ((ListItemBlock)item).Order == ((ListItemBlock)list[0]).Order))
        {
            return;
        }

        for (int i = 1; i < list.Count; i++)
        {
            var item = (ListItemBlock)list[i];
            int shown = ((ListItemBlock)list[0]).Order + i;
            if (item.Order != shown)
            {
                int length = draft.Text.Text.AsSpan(item.Span.Start).IndexOf(list.OrderedDelimiter) + 1;
                draft.Report(BlockDiagnostics.OtherNumber(draft.Text.Source, draft.Place(item.Span.Start, length), item.Order, shown, list.OrderedDelimiter));
            }
        }
    }

    private static TaskList? TaskOf(ListItemBlock item)
        => item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: TaskList task } ? task : null;
}
