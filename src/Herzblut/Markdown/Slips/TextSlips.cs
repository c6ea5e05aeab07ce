using System.Buffers;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Links;
using Herzblut.Markdown.RawHtml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Slips;

/// <summary>Words that were meant as a heading, a link, a footnote or a comment, and became plain text by a slip.</summary>
internal static class TextSlips
{
    private const int LongestAddress = 2000;

    private static readonly SearchValues<char> Suspects = SearchValues.Create("[])<*_~/`='%{+:!【\u200B\u200C\u200D\u2060\uFEFF");

    private static readonly SearchValues<char> Names = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-");

    /// <summary>Looks at one run of text; costs a vectorised search where nothing is suspicious.</summary>
    public static void Check(ContentDraft draft, LiteralInline literal)
    {
        ReadOnlySpan<char> words = literal.Content.AsSpan();
        if (words.Length > 0 && StartsLine(literal))
        {
            CheckHeading(draft, literal, words);
            PasteSlips.Check(draft, literal.Span.Start);
            GluedMarks.Check(draft, literal.Span.Start);
            AdmonitionSlips.CheckLine(draft, literal.Span.Start);
            ForeignMarks.CheckLine(draft, literal.Span.Start);
            LetteredLines.Check(draft, literal.Span.Start);
            CheckTask(draft, literal);
            if (ForeignLines.Check(draft, literal.Span.Start))
            {
                return;
            }
        }

        if (words.SequenceEqual("TOC") && literal.Parent is EmphasisInline { DelimiterChar: '_' } stressed)
        {
            ForeignLines.CheckStressed(draft, stressed);
        }

        if (words.Length > 1 && words[0] == '#' && literal is { PreviousSibling: null, Parent: EmphasisInline { PreviousSibling: null or LineBreakInline } emphasis })
        {
            CheckMarkedHeading(draft, emphasis, words);
        }

        if (words.Length > 1 && literal.PreviousSibling is LinkInline && (words[0] == '{' || words.StartsWith(" {")))
        {
            CheckAttributes(draft, words[0] == '{' ? literal.Span.Start : literal.Span.Start + 1);
        }
        else if (words.Length > 1 && words[0] == '{' && words[1] is ':' or '.' && StartsLine(literal))
        {
            CheckAttributes(draft, literal.Span.Start);
        }
        else if (literal.Parent?.ParentBlock is HeadingBlock && words.LastIndexOf('{') is var brace and > 0)
        {
            CheckAttributes(draft, literal.Span.Start + brace);
        }

        // An escaped character is meant as it stands; the place of the words begins at its backslash.
        int from = literal.IsFirstCharacterEscaped ? 1 : 0;
        int start = literal.Span.Start + (literal.Span.Length > words.Length ? from : 0);
        for (int next = IndexOfSuspect(words, from); next >= 0; next = IndexOfSuspect(words, next + 1))
        {
            CheckMark(draft, literal, words[next], start + next);
        }

        BareAddressSlips.CheckWeb(draft, literal, words);
    }

    private static void CheckMark(ContentDraft draft, LiteralInline literal, char mark, int at)
    {
        switch (mark)
        {
            case '<':
                CommentSlips.Check(draft, at);
                CheckTag(draft, at);
                LinkSlips.CheckAngle(draft, at);
                break;
            case '*' or '_' or '~':
                EmphasisSlips.Check(draft, literal, at);
                break;
            case '/':
                BareAddressSlips.CheckSlash(draft, literal, at);
                ForeignMarks.CheckHighlight(draft, at, "//");
                break;
            case ')':
                BracketSlips.CheckRound(draft, at);
                break;
            case '`':
                LoneBacktick.Check(draft, at);
                break;
            case '=':
                ForeignMarks.CheckHighlight(draft, at, "==");
                break;
            case '+':
                ForeignMarks.CheckHighlight(draft, at, "++");
                break;
            case '!':
                BracketSlips.CheckExclaimed(draft, at);
                break;
            case ':':
                EmojiNames.Check(draft, at);
                ForeignMarks.CheckCitation(draft, at);
                break;
            case '【':
                ForeignMarks.CheckCitation(draft, at);
                break;
            case '\'':
                ForeignMarks.CheckHighlight(draft, at, "'''");
                break;
            case '%':
                ForeignMarks.CheckComment(draft, at);
                break;
            case '{':
                ForeignMarks.CheckExpression(draft, at);
                break;
            case '[' or ']':
                LinkSlips.Check(draft, at);
                break;
            default:
                CheckAddress(draft, at);
                break;
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
        if (marks > HeadingDiagnostics.Deepest && words[marks..].TrimStart() is { IsEmpty: false } title && char.IsLetterOrDigit(title[0]))
        {
            draft.Report(HeadingDiagnostics.TooManyMarks(draft.Text.Source, draft.Place(literal.Span.Start, words.Length), title.TrimEnd().ToString()));
        }
        else if (marks is >= 2 and <= HeadingDiagnostics.Deepest && char.IsLetterOrDigit(words[marks]))
        {
            draft.Report(HeadingDiagnostics.NoBlank(draft.Text.Source, draft.Place(literal.Span.Start, words.Length), words[..marks].ToString(), words[marks..].TrimEnd().ToString()));
        }
    }

    // "- [] Fragen", "- [ x ] Zuhören"
    private static void CheckTask(ContentDraft draft, LiteralInline literal)
    {
        int start = literal.Span.Start;
        ReadOnlySpan<char> rest = draft.Text.Text.AsSpan(start, Math.Min(LongestAddress, draft.Text.Text.Length - start));
        int close = rest.StartsWith("[") ? rest.IndexOf("] ") : -1;
        bool isItem = literal is { PreviousSibling: null, Parent.ParentBlock.Parent: Markdig.Syntax.ListItemBlock };
        if (isItem && close > 0 && rest[1..close].Trim() is var mark && (mark.IsEmpty || mark is "x" or "X"))
        {
            draft.Report(BlockDiagnostics.TaskMark(draft.Text.Source, draft.Place(start, close + 1), mark.IsEmpty ? "[ ]" : "[x]"));
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

    // "**## Was danach kommt**": the whole line was made bold.
    private static void CheckMarkedHeading(ContentDraft draft, EmphasisInline emphasis, ReadOnlySpan<char> words)
    {
        int level = words.IndexOfAnyExcept('#');
        if (level is > 0 and <= 6 && words[level] == ' ')
        {
            string cure = $"{GluedMarks.Heading(words[..level].ToString())}{words[level..]}";
            draft.Report(PasteDiagnostics.MarkedHeading(draft.Text.Source, draft.Place(emphasis.Span.Start, emphasis.Span.Length), cure));
        }
    }

    // "![…](bild.png){width=50%}", "## Titel {#titel}", "{: .gross}", as other programs size pictures and name headings.
    private static void CheckAttributes(ContentDraft draft, int start)
    {
        string text = draft.Text.Text;
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(LongestAddress, text.Length - start));
        int close = rest.IndexOfAny('}', '\n');
        if (close > 2 && rest[close] == '}' && (rest[..close].Contains('=') || rest[1] is '.' or '#' or ':'))
        {
            draft.Report(BlockDiagnostics.Attributes(draft.Text.Source, draft.Place(start, close + 1), rest[..(close + 1)].ToString()));
        }
    }

    // "<o:p></o:p>", which comes along when text is copied from Word: its name is none of HTML, so that it stays text.
    private static void CheckTag(ContentDraft draft, int at)
    {
        string text = draft.Text.Text;
        ReadOnlySpan<char> rest = text.AsSpan(at + 1, Math.Min(LongestAddress, text.Length - at - 1));
        int name = rest.IndexOfAnyExcept(Names);
        int close = rest.IndexOfAny('>', '\n');
        ReadOnlySpan<char> word = name < 0 ? rest : rest[..name];
        if (close > 0 && rest[close] == '>' && word.IndexOf(':') == 1 && word.Length > 2)
        {
            draft.Report(HtmlDiagnostics.ForeignTag(draft.Text.Source, draft.Place(at, close + 2), word.ToString()));
        }
        else if (close > 0 && rest[close] == '>' && !word.IsEmpty && rest[..close].Count('"') % 2 == 1 && rest[word.Length..close].IndexOf("=\"") > 0)
        {
            draft.Report(HtmlDiagnostics.UnclosedQuote(draft.Text.Source, draft.Place(at, close + 2)));
        }
        else if (LacksBracket(word, rest))
        {
            draft.Report(HtmlDiagnostics.UnclosedTag(draft.Text.Source, draft.Place(at, word.Length + 1)));
        }
    }

    // "<mark wichtig": a tag that nothing closes is text.
    private static bool LacksBracket(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
        => SafeHtml.Allows(word.ToString()) && rest.Length > word.Length && rest[word.Length] == ' ' && rest[..(rest.IndexOf('\n') is var end and >= 0 ? end : rest.Length)].IndexOfAny('>', '=') < 0;
}
