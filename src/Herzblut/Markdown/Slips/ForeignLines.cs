using Herzblut.Markdown.Drafts;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Slips;

/// <summary>Lines that other dialects read as a list of contents or as an item: <c>[TOC]</c>, <c>-- Punkt</c>, <c>#. Punkt</c>, or as a quotation: <c>bq. Satz</c>.</summary>
internal static class ForeignLines
{
    private static readonly string[] Contents = ["[toc]", "[[toc]]", "[[_toc_]]", "@[toc]", "{toc}", "{:toc}", "${toc}", "__toc__"];

    private static readonly string[] Arrows = ["->", "=>", "-->", "#."];

    /// <summary>Looks at the line whose words start at a place.</summary>
    /// <returns>True where it stands for a list of contents, and nothing else is wrong with it.</returns>
    public static bool Check(ContentDraft draft, int start)
    {
        ReadOnlySpan<char> line = LineAt(draft.Text.Text, start).TrimEnd();
        if (line.Length > 0 && line[0] is '[' or '@' or '{' or '$' && Contents.Contains(line.ToString().ToLowerInvariant()))
        {
            ReportContents(draft, start, line);
            return true;
        }

        if (line.StartsWith("bq. ") && line.Length > 4)
        {
            draft.Report(EmphasisDiagnostics.ForumTag(draft.Text.Source, draft.Place(start, line.Length), "bq.", $"> {line[4..].Trim()}"));
        }

        CheckItem(draft, start, line);
        return false;
    }

    /// <summary>Looks at words between underscores: <c>__TOC__</c>.</summary>
    public static void CheckStressed(ContentDraft draft, EmphasisInline emphasis)
    {
        ReadOnlySpan<char> line = LineAt(draft.Text.Text, emphasis.Span.Start).TrimEnd();
        if (line.Length == emphasis.Span.Length && Contents.Contains(line.ToString().ToLowerInvariant()))
        {
            ReportContents(draft, emphasis.Span.Start, line);
        }
    }

    private static void ReportContents(ContentDraft draft, int start, ReadOnlySpan<char> line)
        => draft.Report(ForeignMarkDiagnostics.Contents(draft.Text.Source, draft.Place(start, line.Length), line.ToString()));

    // One such line alone may be a remark or name who said something.
    private static void CheckItem(ContentDraft draft, int start, ReadOnlySpan<char> line)
    {
        int mark = MarkLength(line);
        string text = draft.Text.Text;
        int lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        if (mark == 0 || !(IsAlike(line[..mark], LineBefore(text, lineStart)) || IsAlike(line[..mark], LineAfter(text, start))))
        {
            return;
        }

        string item = line[mark..].Trim().ToString();
        string shown = line[..mark].ToString();
        string indent = shown == "**" && LineBefore(text, lineStart).TrimStart(" >\t").StartsWith("* ") ? "  " : "";
        Herzblut.Diagnostics.SourceSpan place = draft.Place(start, line.Length);
        draft.Report(shown == "#."
            ? ForeignMarkDiagnostics.Lettered(draft.Text.Source, place, shown, $"1. {item}")
            : PasteDiagnostics.Bullet(draft.Text.Source, place, shown, $"{indent}- {item}"));
        draft.EmphasisEnd = start + line.Length;
    }

    // "-- ", "** ", "-> "
    private static int MarkLength(ReadOnlySpan<char> line)
    {
        int space = line.IndexOf(' ');
        ReadOnlySpan<char> mark = space is 2 or 3 ? line[..space] : [];
        bool isRun = !mark.IsEmpty && mark[0] is '-' or '*' or '+' && !mark.ContainsAnyExcept(mark[0]);
        return isRun || (!mark.IsEmpty && Arrows.Contains(mark.ToString())) ? mark.Length : 0;
    }

    // Wikis write "*" for an item and "**" for one below it.
    private static bool IsAlike(ReadOnlySpan<char> mark, ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> other = line.TrimStart(" >\t");
        int length = other.IndexOf(' ');
        return length > 0 && (other[..length].SequenceEqual(mark) || (mark[0] == '*' && !other[..length].ContainsAnyExcept('*')));
    }

    private static ReadOnlySpan<char> LineBefore(string text, int lineStart)
        => lineStart == 0 ? [] : LineAt(text, lineStart < 2 ? 0 : text.LastIndexOf('\n', lineStart - 2) + 1);

    private static ReadOnlySpan<char> LineAfter(string text, int start)
        => text.IndexOf('\n', start) is var end and >= 0 ? LineAt(text, end + 1) : [];

    private static ReadOnlySpan<char> LineAt(string text, int start)
        => text.AsSpan(start) is var rest && rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
}
