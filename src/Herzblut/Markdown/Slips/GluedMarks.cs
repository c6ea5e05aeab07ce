using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Parsing;

namespace Herzblut.Markdown.Slips;

/// <summary>
/// Lines that begin with the mark of an item or a heading and lack the space after it: <c>-Punkt</c>, <c>1.Punkt</c>, <c>#Titel</c>.
/// What begins so and is meant so (a suffix, a footnote, a hashtag) stands alone; items have neighbours or come first.
/// </summary>
internal static class GluedMarks
{
    // What may stand before an item on its line.
    private const string Indentation = " >\t\r";

    // Looking for what a note belongs to must not take quadratic time.
    private const int FarthestNote = 10_000;

    /// <summary>Looks at the line whose words start at a place.</summary>
    public static void Check(ContentDraft draft, int start)
    {
        string text = draft.Text.Text;
        ReadOnlySpan<char> line = LineAt(text, start).TrimEnd();
        int mark = MarkLength(line);
        if (mark > 0 && BeginsWord(line[mark..]) && (line[0] == '#' ? IsHeading(text, start, line) : IsItem(text, start, line, mark)))
        {
            string shown = line[..mark].ToString();
            string right = line[0] is '–' or '—' ? "-" : Heading(shown);
            Diagnostic found = PasteDiagnostics.GluedMark(draft.Text.Source, draft.Place(start, line.Length), shown, $"{right} {line[mark..]}");

            // One star alone may as well begin a note.
            draft.Report(line[0] == '*' && !HasNeighbour(text, start, line, 0) ? found with { Severity = Severity.Info } : found);
        }
    }

    /// <summary>The mark to write instead: the first level of headings is the title's.</summary>
    public static string Heading(string mark) => mark == "#" ? "##" : mark;

    private static ReadOnlySpan<char> LineAt(string text, int start)
        => text.AsSpan(start) is var rest && rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;

    private static int MarkLength(ReadOnlySpan<char> line)
    {
        int digits = line.IndexOfAnyExcept(CharacterRange.Digits);
        return line.IsEmpty ? 0
            : line[0] is '-' or '*' or '+' or '–' or '—' or '#' ? 1
            : digits is >= 1 and <= 3 && line[digits] is '.' or ')' ? digits + 1
            : 0;
    }

    // A word of two letters at least, whose second is none of an abbreviation: "1.FC", "3.OG".
    private static bool BeginsWord(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> word = WordIn(rest);
        return word.Length > 1 && char.IsLetter(word[0]) && (char.IsLower(word[1]) || word[1] == ' ') && !DateWords.Begin($" {rest}");
    }

    private static ReadOnlySpan<char> WordIn(ReadOnlySpan<char> rest) => rest.TrimStart("*_„“\"«»‚'[(");

    // "#Titel" alone above a text. Hashtags come in lower case, several at once, in a sentence, or at the end.
    private static bool IsHeading(string text, int start, ReadOnlySpan<char> line)
    {
        bool isSentence = line[^1] is '.' or '!' or '?' or ',' or ';' or ':';
        return char.IsUpper(line[1]) && !line[1..].Contains('#') && !isSentence && StandsAlone(text, start);
    }

    /// <summary>True for a line with a blank line on either side and a text below, where a heading would stand.</summary>
    public static bool StandsAlone(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end >= 0 && IsBlank(Before(text, start)) && IsBlank(LineAt(text, end + 1)) && NextAfter(text, start) is { IsEmpty: false } next && next[0] != '#';
    }

    private static bool IsItem(string text, int start, ReadOnlySpan<char> line, int mark)
    {
        bool hasNumber = char.IsAsciiDigit(line[0]);
        int number = hasNumber ? int.Parse(line[..(mark - 1)], CultureInfo.InvariantCulture) : 0;
        if (HasNeighbour(text, start, line, number))
        {
            return true;
        }

        bool isFirst = IsBlank(Before(text, start)) || Before(text, start).TrimEnd().EndsWith(":");
        return isFirst && line[0] switch
        {
            '-' => char.IsUpper(WordIn(line[1..])[0]),
            '*' => char.IsUpper(line[1]) && !line[1..].Contains('*') && !HasFootnotes(text, start),
            _ => hasNumber && number == 1 && char.IsUpper(WordIn(line[mark..])[0]),
        };
    }

    private static bool HasNeighbour(string text, int start, ReadOnlySpan<char> line, int number)
        => IsNeighbour(NextBefore(text, start), line, number - 1) || IsNeighbour(NextAfter(text, start), line, number + 1);

    // "-Zwei" or "- Zwei" beside "-Eins", "2.Zwei" beside "1.Eins".
    private static bool IsNeighbour(ReadOnlySpan<char> line, ReadOnlySpan<char> item, int number)
    {
        int mark = MarkLength(line);
        return mark > 0 && line.Length > mark && (line[mark] == ' ' || BeginsWord(line[mark..]))
            && (char.IsAsciiDigit(item[0])
                ? line[..(mark - 1)].SequenceEqual(number.ToString(CultureInfo.InvariantCulture))
                : line[0] == item[0]);
    }

    /// <summary>True where a star before a place refers to a note: "*Alle Preise mit Mehrwertsteuer" belongs to "ab 5 Euro*".</summary>
    public static bool HasFootnotes(string text, int start)
    {
        for (int at = text.IndexOf('*', Math.Max(0, start - FarthestNote)); at >= 0 && at < start; at = text.IndexOf('*', at + 1))
        {
            if (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] != '*')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(ReadOnlySpan<char> line) => line.Trim(Indentation).IsEmpty;

    // The line before, empty where there is none.
    private static ReadOnlySpan<char> Before(string text, int start)
    {
        int end = start == 0 ? -1 : text.LastIndexOf('\n', start - 1);
        int from = end <= 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
        return end < 0 ? [] : text.AsSpan(from, end - from).TrimStart(Indentation);
    }

    // The nearest lines that are not blank.
    private static ReadOnlySpan<char> NextBefore(string text, int start)
    {
        ReadOnlySpan<char> before = start == 0 ? [] : text.AsSpan(0, text.LastIndexOf('\n', start - 1) + 1).TrimEnd();
        return before[(before.LastIndexOf('\n') + 1)..].TrimStart(Indentation);
    }

    private static ReadOnlySpan<char> NextAfter(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? [] : LineAt(text, end + text.AsSpan(end).IndexOfAnyExcept("\r\n >\t") is var next && next >= end ? next : end);
    }
}
