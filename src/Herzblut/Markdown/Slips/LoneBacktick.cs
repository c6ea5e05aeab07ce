using Herzblut.Markdown.Drafts;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Slips;

/// <summary>Grave accents that enclose nothing, and those that stand in place of apostrophes.</summary>
internal static class LoneBacktick
{
    // No word with an apostrophe is longer.
    private const int LongestWord = 60;

    /// <summary>Looks at a grave accent of the text.</summary>
    public static void Check(ContentDraft draft, int at)
    {
        string text = draft.Text.Text;
        int count = text.AsSpan(at).IndexOfAnyExcept('`') is var other and >= 0 ? other : text.Length - at;
        if (count > 2 || (at > 0 && text[at - 1] == '`'))
        {
            return;
        }

        char before = at == 0 ? ' ' : text[at - 1];
        char after = at + count < text.Length ? text[at + count] : ' ';
        if (count == 1 && char.IsLetter(before) && char.IsLetter(after))
        {
            ReportApostrophe(draft, at, at + 1);
        }
        else if (IsEdge(before) != IsEdge(after) && (char.IsLetter(before) || char.IsLetter(after)))
        {
            draft.Report(ForeignMarkDiagnostics.LoneBacktick(draft.Text.Source, draft.Place(at, count), text.Substring(at, count)));
        }
    }

    /// <summary>Looks at code inside a word: of two apostrophes in <c>geht`s? Wenn`s</c> Markdown makes code.</summary>
    public static void Check(ContentDraft draft, CodeInline code)
    {
        string text = draft.Text.Text;
        (int start, int end) = (code.Span.Start, code.Span.End + 1);
        bool isInside = code.DelimiterCount == 1 && start > 0 && end < text.Length && char.IsLetter(text[start - 1]) && char.IsLetter(text[end]);
        if (isInside && code.Content.Contains(' ', StringComparison.Ordinal))
        {
            ReportApostrophe(draft, start, end);
        }
    }

    private static void ReportApostrophe(ContentDraft draft, int start, int end)
    {
        string text = draft.Text.Text;
        (int first, int last) = (start, end);
        while (first > 0 && start - first < LongestWord && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        while (last < text.Length && last - end < LongestWord && char.IsLetter(text[last]))
        {
            last++;
        }

        string cure = text[first..last].Replace('`', '’').ReplaceLineEndings(" ");
        draft.Report(ForeignMarkDiagnostics.Apostrophe(draft.Text.Source, draft.Place(first, last - first), cure));
    }

    private static bool IsEdge(char unit) => char.IsWhiteSpace(unit) || (char.IsPunctuation(unit) && unit != '`');
}
