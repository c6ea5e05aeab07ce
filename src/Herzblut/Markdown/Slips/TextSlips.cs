using System.Buffers;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.RawHtml;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Slips;

/// <summary>Words that were meant as a heading, a link, a footnote or a comment, and became plain text by a slip.</summary>
internal static class TextSlips
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create("[]<*");

    /// <summary>Looks at one run of text; costs a vectorised search where nothing is suspicious.</summary>
    public static void Check(ContentDraft draft, LiteralInline literal)
    {
        ReadOnlySpan<char> words = literal.Content.AsSpan();
        if (words.Length > 0 && words[0] == '#')
        {
            CheckHeading(draft, literal, words);
        }

        // An escaped character is meant as it stands.
        int from = literal.IsFirstCharacterEscaped ? 1 : 0;
        for (int next = IndexOfSuspect(words, from); next >= 0; next = IndexOfSuspect(words, next + 1))
        {
            int at = literal.Span.Start + next;
            if (words[next] == '<')
            {
                CheckComment(draft, at);
            }
            else if (words[next] == '*')
            {
                StressSlips.Check(draft, at);
                next++;
            }
            else
            {
                LinkSlips.Check(draft, at);
            }
        }
    }

    private static int IndexOfSuspect(ReadOnlySpan<char> words, int from)
    {
        int found = from < words.Length ? words[from..].IndexOfAny(Suspects) : -1;
        return found < 0 ? -1 : from + found;
    }

    // One mark alone may be a hashtag; two or more at the start of a line are a heading.
    private static void CheckHeading(ContentDraft draft, LiteralInline literal, ReadOnlySpan<char> words)
    {
        int marks = words.IndexOfAnyExcept('#');
        bool startsLine = literal.PreviousSibling is null or LineBreakInline && literal.Parent?.ParentBlock is not null;
        if (startsLine && !literal.IsFirstCharacterEscaped && marks is >= 2 and <= 6 && char.IsLetterOrDigit(words[marks]))
        {
            draft.Report(HeadingDiagnostics.NoBlank(draft.Text.Source, draft.Place(literal.Span.Start, words.Length), words[..marks].ToString()));
        }
    }

    private static void CheckComment(ContentDraft draft, int at)
    {
        if (string.CompareOrdinal(draft.Text.Text, at, "<!--", 0, 4) == 0)
        {
            draft.Report(HtmlDiagnostics.UnclosedComment(draft.Text.Source, draft.Place(at, 4)));
        }
    }
}
