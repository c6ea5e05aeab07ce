using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Parsing;

namespace Herzblut.Markdown.Slips;

/// <summary>
/// Lines pasted from word processors: a non-breaking space or an invisible character beside a mark of Markdown, which then is none,
/// and bullets that Markdown does not know.
/// </summary>
internal static class PasteSlips
{
    private const string Invisible = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
    private const string Spaces = "\u00A0\u202F\u2007\u2009\u2003\u2002\u3000";

    // Symbol fonts keep their bullets in the private use area, or as letters, which a tab tells from words.
    private const string Bullets = "•·‣▪◦●○■□➢➤►∙⁃\uF0B7\uF0A7\uF0D8\uF02D";
    // Characters that mean something in a text: they begin an item only where they begin the next line, too.
    private const string Signs = "→⇒☐☑☒✓✔✗✘–—";
    private const string LetterBullets = "o§üØv–—";

    /// <summary>Looks at the line whose words start at a place.</summary>
    public static void Check(ContentDraft draft, int start)
    {
        string text = draft.Text.Text;
        int end = text.IndexOf('\n', start) is var newLine and >= 0 ? newLine : text.Length;
        ReadOnlySpan<char> line = text.AsSpan(start, end - start).TrimEnd("\r");
        ReadOnlySpan<char> words = line.TrimStart(Spaces + Invisible + " ");
        if (words.IsEmpty)
        {
            if (!line.IsEmpty)
            {
                SourceSpan place = draft.Place(start, line.Length);
                draft.Report(PasteDiagnostics.InvisibleLine(draft.Text.Source, place, line[0]) with { Fix = Replace(draft, place, line, line.Length, "") });
            }

            return;
        }

        int mark = MarkLength(words);
        ReadOnlySpan<char> gap = words[mark..];
        ReadOnlySpan<char> rest = gap.TrimStart(Spaces + Invisible + " \t");
        gap = gap[..(gap.Length - rest.Length)];
        if (mark > 0 && !rest.IsEmpty && !gap.IsEmpty && StrangerIn(line[..(line.Length - words.Length)], gap) is { } stranger && !IsCount(text, start, words, mark, gap))
        {
            string shown = words[..mark].ToString();
            SourceSpan place = draft.Place(start, line.Length);
            string indent = new(' ', line.Length - line.TrimStart(' ').Length);
            draft.Report(PasteDiagnostics.StrangeSpace(draft.Text.Source, place, shown, stranger, $"{GluedMarks.Heading(shown)} {rest.TrimEnd()}") with
            {
                Fix = Replace(draft, place, line, line.Length - rest.Length, $"{indent}{GluedMarks.Heading(shown)} "),
            });
        }
        else if (mark == 0 && IsBullet(text, start, words))
        {
            ReadOnlySpan<char> item = words[1..].TrimStart(Spaces + Invisible + " \t").TrimEnd();
            draft.Report(PasteDiagnostics.Bullet(draft.Text.Source, draft.Place(start, line.Length), words[..1].ToString(), $"- {item}"));
        }
    }

    // Only where the line stands in the file as it is read: in the header it may be folded or escaped.
    private static ImmutableArray<TextEdit> Replace(ContentDraft draft, SourceSpan place, ReadOnlySpan<char> line, int length, string text)
        => draft.Text.Source.Text.AsSpan(place.Start, place.Length).SequenceEqual(line) ? [new TextEdit(place with { Length = length }, text)] : [];

    // "##", "-", "12.": what begins a heading or an item if a space follows.
    private static int MarkLength(ReadOnlySpan<char> words)
    {
        int digits = words.IndexOfAnyExcept(CharacterRange.Digits);
        int rauten = words.IndexOfAnyExcept('#');
        return rauten is >= 1 and <= 6 ? rauten
            : words[0] is '-' or '+' or '*' ? 1
            : digits is >= 1 and <= 3 && words[digits] is '.' or ')' ? digits + 1
            : 0;
    }

    private static char? StrangerIn(ReadOnlySpan<char> before, ReadOnlySpan<char> gap)
    {
        int at = before.IndexOfAnyExcept(' ');
        if (at >= 0 && gap[0] is ' ' or '\t')
        {
            return before[at];
        }

        return gap[0] is ' ' or '\t' ? null : gap[0];
    }

    // "5. Mai", "3. Platz": typographers put a non-breaking space after a number. An item is followed or preceded by another.
    private static bool IsCount(string text, int start, ReadOnlySpan<char> words, int mark, ReadOnlySpan<char> gap)
    {
        if (!char.IsAsciiDigit(words[0]))
        {
            return false;
        }

        int number = int.Parse(words[..(mark - 1)], CultureInfo.InvariantCulture);
        return DateWords.Begin(words[mark..]) || gap.Length == 0
            || !(LineBegins(text, start, number - 1, isNext: false) || LineBegins(text, start, number + 1, isNext: true));
    }

    private static bool LineBegins(string text, int start, int number, bool isNext)
    {
        int lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        int from = isNext ? text.IndexOf('\n', start) + 1 : lineStart < 2 ? 0 : text.LastIndexOf('\n', lineStart - 2) + 1;
        bool exists = isNext ? from > 0 : lineStart > 0;
        ReadOnlySpan<char> line = text.AsSpan(from).TrimStart(Spaces + Invisible + " >");
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return exists && line.StartsWith(digits) && line.Length > digits.Length && line[digits.Length] is '.' or ')';
    }

    private static bool IsBullet(string text, int start, ReadOnlySpan<char> words)
    {
        if (words.Length < 3)
        {
            return false;
        }

        return Bullets.Contains(words[0]) ? char.IsWhiteSpace(words[1]) || words[0] is '•' or '\uF0B7'
            : (LetterBullets.Contains(words[0]) && words[1] == '\t')
            || (Signs.Contains(words[0]) && words[1] is ' ' or '\u00A0' && IsRepeated(text, start, words[..2]));
    }

    // A dash alone may stand for a pause at the start of a line.
    private static bool IsRepeated(string text, int start, ReadOnlySpan<char> mark)
    {
        int next = text.IndexOf('\n', start);
        int lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        int before = lineStart < 2 ? -1 : text.LastIndexOf('\n', lineStart - 2) + 1;
        return (next >= 0 && text.AsSpan(next + 1).StartsWith(mark)) || (before >= 0 && text.AsSpan(before).StartsWith(mark));
    }
}
