using System.Buffers;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Links;
using Herzblut.Markdown.RawHtml;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Slips;

/// <summary>Words that were meant as a heading, a link, a footnote or a comment, and became plain text by a slip.</summary>
internal static class TextSlips
{
    private const int LongestAddress = 2000;

    private static readonly SearchValues<char> Suspects = SearchValues.Create("[]<*_~\u200B\u200C\u200D\u2060\uFEFF");

    /// <summary>Looks at one run of text; costs a vectorised search where nothing is suspicious.</summary>
    public static void Check(ContentDraft draft, LiteralInline literal)
    {
        ReadOnlySpan<char> words = literal.Content.AsSpan();
        if (words.Length > 0 && StartsLine(literal))
        {
            CheckHeading(draft, literal, words);
            PasteSlips.Check(draft, literal.Span.Start);
            GluedMarks.Check(draft, literal.Span.Start);
        }

        // An escaped character is meant as it stands.
        int from = literal.IsFirstCharacterEscaped ? 1 : 0;
        for (int next = IndexOfSuspect(words, from); next >= 0; next = IndexOfSuspect(words, next + 1))
        {
            int at = literal.Span.Start + next;
            if (words[next] == '<')
            {
                CheckComment(draft, at);
                LinkSlips.CheckAngle(draft, at);
            }
            else if (words[next] is '*' or '_' or '~')
            {
                EmphasisSlips.Check(draft, literal, at);
            }
            else if (InvisibleCharacters.Is(words[next]))
            {
                CheckAddress(draft, at);
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
        if (marks is >= 2 and <= 6 && char.IsLetterOrDigit(words[marks]))
        {
            draft.Report(HeadingDiagnostics.NoBlank(draft.Text.Source, draft.Place(literal.Span.Start, words.Length), words[..marks].ToString()));
        }
    }

    private static bool StartsLine(LiteralInline literal)
        => !literal.IsFirstCharacterEscaped && literal.PreviousSibling is null or LineBreakInline && literal.Parent?.ParentBlock is not null;

    // An invisible character before an address keeps it from becoming a link.
    private static void CheckAddress(ContentDraft draft, int at)
    {
        string text = draft.Text.Text;
        if (at > 0 && InvisibleCharacters.Is(text[at - 1]))
        {
            return;
        }

        ReadOnlySpan<char> rest = text.AsSpan(at, Math.Min(LongestAddress, text.Length - at));
        int length = rest.IndexOfAny(" \t\r\n") is var end and >= 0 ? end : rest.Length;
        string address = rest[..length].TrimEnd(".,;:!?)").ToString();
        if (InvisibleCharacters.Without(address) is { } visible && (visible.StartsWith("http", StringComparison.OrdinalIgnoreCase) || visible.StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
        {
            draft.Report(LinkDiagnostics.Invisible(draft.Text.Source, draft.Place(at, address.Length), visible));
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
