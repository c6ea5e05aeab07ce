using System.Buffers;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Slips;

/// <summary>Asterisks, underscores and tildes that stayed text although they were meant to emphasise something.</summary>
internal static class EmphasisSlips
{
    // Looking for the end of an emphasis must not take quadratic time; no emphasis is longer.
    private const int LongestEmphasis = 4000;

    // What follows a gender star, so that "*Kund*innen", a footnote, is no emphasis.
    private static readonly string[] GenderEndings = ["in", "innen", "r", "n", "frau", "frauen"];

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n.,;:!?)(/“\"*");

    /// <summary>Looks at a run of marks that is text, by the place of its first one.</summary>
    public static void Check(ContentDraft draft, LiteralInline literal, int at)
    {
        string text = draft.Text.Text;
        if ((uint)at >= (uint)text.Length || at < draft.EmphasisEnd || (at > 0 && text[at - 1] == text[at]))
        {
            return;
        }

        int count = RunLength(text, at);
        int end = EndOfBlock(text, literal, at);
        int close = count > 3 || (count == 1 && text[at] == '~') ? -1 : FindClose(text, at, count, end);
        if (close > 0 && Emphasis.Between(text, at, close, count) is { } emphasis && IsMeant(emphasis))
        {
            Report(draft, emphasis);
            draft.EmphasisEnd = close + count;
        }
        else if (close < 0 && count == 2)
        {
            CheckUnclosed(draft, at, end);
        }
        else if (close < 0 && count == 1 && text[at] == '*')
        {
            CheckLoneStar(draft, at);
        }
    }

    private static bool IsMeant(Emphasis emphasis)
    {
        if (emphasis.Count > 1)
        {
            // After a word, asterisks are a mark of the writer ("ab 5 €** und 6 €**").
            return !char.IsWhiteSpace(emphasis.First) || emphasis.Before is '\0' or '(' or '„' or '"' || char.IsWhiteSpace(emphasis.Before);
        }

        if (LiteralAsteriskParser.IsWordCharacter(emphasis.Before) || emphasis.IsSpaced || !LiteralAsteriskParser.IsWordCharacter(emphasis.After))
        {
            return false;
        }

        bool isStar = emphasis.Inner.Contains(' ', StringComparison.Ordinal) || (emphasis.Mark == '*' && GenderEndings.Contains(emphasis.WordAfter));
        return emphasis.IsInsideWord ? !isStar : emphasis.EndsPhrase;
    }

    private static void Report(ContentDraft draft, Emphasis emphasis)
    {
        Herzblut.Diagnostics.SourceSpan place = draft.Place(emphasis.Start, emphasis.End - emphasis.Start);
        if (emphasis.IsSpaced)
        {
            draft.Report(EmphasisDiagnostics.Spaced(draft.Text.Source, place, emphasis.Marks, emphasis.Cure()));
        }
        else if (emphasis.IsInsideWord)
        {
            draft.Report(EmphasisDiagnostics.InsideWord(draft.Text.Source, place, emphasis.Marks, emphasis.Cure()));
        }
        else if (!emphasis.CanBegin || !emphasis.CanEnd)
        {
            draft.Report(EmphasisDiagnostics.BesidePunctuation(draft.Text.Source, place, emphasis.Marks, isStart: !emphasis.CanBegin, emphasis.Cure()));
        }
    }

    private static void CheckUnclosed(ContentDraft draft, int at, int end)
    {
        string text = draft.Text.Text;
        char before = at == 0 ? ' ' : text[at - 1];
        bool isStart = char.IsWhiteSpace(before) || before is '(' or '„' or '"';
        if (isStart && at + 2 < text.Length && (char.IsLetterOrDigit(text[at + 2]) || text[at + 2] is '„' or '"' or '»' or '('))
        {
            int other = OtherClose(text, at + 2, Math.Min(end, at + LongestEmphasis));
            string marks = text[at..(at + 2)];
            draft.Report(other < 0
                ? EmphasisDiagnostics.Unclosed(draft.Text.Source, draft.Place(at, 2), marks)
                : EmphasisDiagnostics.UnequalMarks(draft.Text.Source, draft.Place(at, other + RunLength(text, other) - at), marks, $"{marks}{text[(at + 2)..other]}{marks}".ReplaceLineEndings(" ")));
            draft.EmphasisEnd = other < 0 ? draft.EmphasisEnd : other + RunLength(text, other);
        }
    }

    // "Das ist *wichtig.": at the start of a line, a star may begin an item or a note.
    private static void CheckLoneStar(ContentDraft draft, int at)
    {
        string text = draft.Text.Text;
        ReadOnlySpan<char> rest = text.AsSpan(at + 1);
        int length = rest.IndexOfAny(WordEnds) is var end and >= 0 ? end : rest.Length;
        bool isMark = at > 1 && text[at - 1] == ' ' && (char.IsLetterOrDigit(text[at - 2]) || text[at - 2] is ',' or ';' or ':' or '–');
        if (isMark && length > 1 && char.IsLetter(rest[0]) && char.IsLetter(rest[1]) && !GenderEndings.Contains(rest[..length].ToString()) && !GluedMarks.HasFootnotes(text, at))
        {
            draft.Report(EmphasisDiagnostics.Unclosed(draft.Text.Source, draft.Place(at, 1), "*"));
        }
    }

    // "**wichtig*", "**wichtig__": where other marks end a word as these should.
    private static int OtherClose(string text, int start, int end)
    {
        int at = text.AsSpan(start, end - start).IndexOfAny('*', '_') + start;
        return at > start && LiteralAsteriskParser.IsWordCharacter(text[at - 1]) && (at + RunLength(text, at) is var after && (after >= text.Length || !LiteralAsteriskParser.IsWordCharacter(text[after])))
            ? at
            : -1;
    }

    private static int FindClose(string text, int open, int count, int end)
    {
        char mark = text[open];
        end = Math.Min(end, open + LongestEmphasis);
        for (int at = open + count; at < end; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == '`')
            {
                at = text.IndexOf('`', at + 1, end - at - 1) is var code and >= 0 ? code : at;
            }
            else if (text[at] == mark)
            {
                int length = RunLength(text, at);
                if (length == count)
                {
                    return at;
                }

                at += length - 1;
            }
        }

        return -1;
    }

    private static int RunLength(string text, int at)
    {
        int end = text.AsSpan(at).IndexOfAnyExcept(text[at]);
        return end < 0 ? text.Length - at : end;
    }

    // Cells end with their line.
    private static int EndOfBlock(string text, LiteralInline literal, int at)
    {
        Inline root = literal;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        LeafBlock? block = (root as ContainerInline)?.ParentBlock;
        int lineEnd = text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
        return block is null || block.Parent is Markdig.Extensions.Tables.TableCell ? lineEnd : Math.Clamp(block.Span.End + 1, lineEnd, text.Length);
    }
}
