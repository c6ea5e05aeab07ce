using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Markdig.Syntax;

namespace Herzblut.Markdown.Slips;

/// <summary>Quotations and paragraphs that were meant as admonitions.</summary>
internal static class AdmonitionSlips
{
    /// <summary>Reports <c>&gt; [!TIP] text</c>, as the marker needs a line of its own, and <c>&gt; [TIP]</c>.</summary>
    public static void Check(ContentDraft draft, QuoteBlock quote)
    {
        if (quote.Count == 0 || quote[0] is not ParagraphBlock paragraph || paragraph.Span.Start < 0)
        {
            return;
        }

        string text = draft.Text.Text;
        int start = paragraph.Span.Start;
        ReadOnlySpan<char> line = LineAt(text, start);
        int end = line.StartsWith("[!") ? line.IndexOf(']') : -1;
        if (end > 0 && !line[..end].Contains(' '))
        {
            draft.Report(BlockDiagnostics.AdmonitionOnOneLine(draft.Text.Source, draft.Place(start, end + 1), line[..(end + 1)].ToString()));
        }
        else if (line.IndexOfAny('[', '!') == 0 && KindIn(line.Trim("[]! "), isShouted: true) is { } kind)
        {
            draft.Report(BlockDiagnostics.UnknownAdmonition(draft.Text.Source, draft.Place(start, line.Length), line.ToString(), kind));
        }
    }

    /// <summary>Reports <c>[!TIP]</c> without the mark of a quotation, and how other programs begin a box: <c>:::tip</c>, <c>!!! tip</c>, <c>.. tip::</c>.</summary>
    public static void CheckLine(ContentDraft draft, int start)
    {
        ReadOnlySpan<char> line = LineAt(draft.Text.Text, start);
        ReadOnlySpan<char> word = line.StartsWith("[!") && line[^1] == ']' ? line[2..^1]
            : line.StartsWith(".. ") && line.IndexOf("::") is var colons and > 0 ? line[3..colons].Trim()
            : line.StartsWith(":::") || line.StartsWith("!!!") ? line[3..].Trim()
            : [];
        if (!word.IsEmpty && KindIn(word, isShouted: false) is { } kind)
        {
            draft.Report(BlockDiagnostics.AdmonitionOutside(draft.Text.Source, draft.Place(start, line.Length), line.ToString(), $"> [!{kind}]"));
        }
    }

    private static string? KindIn(ReadOnlySpan<char> word, bool isShouted)
    {
        bool isWord = !word.IsEmpty && !word.ContainsAny(" []") && !(isShouted && word.ContainsAnyInRange('a', 'z'));
        return isWord ? AdmonitionKinds.Meant(word.ToString().ToUpperInvariant()) : null;
    }

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        return (rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest).TrimEnd();
    }
}
