using System.Globalization;
using Herzblut.Markdown.Drafts;

namespace Herzblut.Markdown.Slips;

/// <summary>
/// Items that Markdown does not know: <c>a) …</c>, <c>(1) …</c>, <c>1.) …</c>, <c>ii) …</c>, on lines of one paragraph, which run together. One of
/// them alone may be a reference; two in succession are a list.
/// </summary>
internal static class LetteredLines
{
    private const int LongestMark = 7;

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <summary>Looks at the line whose words start at a place.</summary>
    public static void Check(ContentDraft draft, int start)
    {
        string text = draft.Text.Text;
        ReadOnlySpan<char> line = LineAt(text, start);
        if (MarkOf(line) is not { } mark || NumberOf(mark, text, start) is not { } number)
        {
            return;
        }

        line = line.TrimEnd();
        string cure = string.Create(CultureInfo.InvariantCulture, $"{number}. {line[mark.Length..].Trim()}");
        draft.Report(ForeignMarkDiagnostics.Lettered(draft.Text.Source, draft.Place(start, line.Length), mark, cure));
    }

    // By the next line, or by the one before; null where neither continues the list, or does so on a line of its own.
    private static int? NumberOf(string mark, string text, int start)
    {
        int lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        int next = text.IndexOf('\n', start) + 1;
        ReadOnlySpan<char> before = lineStart == 0 ? [] : LineAt(text, lineStart < 2 ? 0 : text.LastIndexOf('\n', lineStart - 2) + 1);
        if (next > 0 && !IsBroken(LineAt(text, start)) && MarkOf(LineAt(text, next).TrimStart(" >")) is { } following && Successor(mark, following) is { } second)
        {
            return second - 1;
        }

        return !IsBroken(before) && MarkOf(before.TrimStart(" >")) is { } earlier ? Successor(earlier, mark) : null;
    }

    // Two spaces or a backslash at its end begin a new line on the page, too.
    private static bool IsBroken(ReadOnlySpan<char> line) => line.TrimEnd('\r') is var bare && (bare.EndsWith("  ") || bare.EndsWith("\\"));

    // "a)", "(a)", "a.)", "a.", "(1)", "1.)", "ii)"; a capital and a full stop begin a name.
    private static string? MarkOf(ReadOnlySpan<char> line)
    {
        int end = line[..Math.Min(LongestMark, line.Length)].IndexOf(' ');
        ReadOnlySpan<char> mark = end < 2 ? [] : line[..end];
        ReadOnlySpan<char> name = NameIn(mark);
        bool isList = !mark.IsEmpty && char.IsAsciiDigit(name.IsEmpty ? ' ' : name[0]) && mark[0] != '(' && !mark.EndsWith(".)");
        bool isInitial = !name.IsEmpty && char.IsUpper(name[0]) && mark[^1] == '.';
        bool isName = !name.IsEmpty && (name.Length == 1 ? char.IsAsciiLetterOrDigit(name[0]) : int.TryParse(name, CultureInfo.InvariantCulture, out _) || RomanOf(name) > 0);
        return isName && !isList && !isInitial && mark.Length > name.Length ? mark.ToString() : null;
    }

    private static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> mark) => mark.IsEmpty || (mark[^1] is not (')' or '.')) ? [] : mark.TrimStart('(').TrimEnd(".)");

    // The number of the second mark where it follows the first.
    private static int? Successor(string first, string second)
    {
        ReadOnlySpan<char> one = NameIn(first);
        ReadOnlySpan<char> two = NameIn(second);
        bool isAlike = first[0] == '(' == (second[0] == '(') && first[^1] == second[^1];
        if (!isAlike)
        {
            return null;
        }

        if (int.TryParse(one, CultureInfo.InvariantCulture, out int number) && int.TryParse(two, CultureInfo.InvariantCulture, out int after))
        {
            return after == number + 1 ? after : null;
        }

        return one.Length == 1 && two.Length == 1 && char.IsAsciiLetter(one[0]) && two[0] == one[0] + 1 ? char.ToLowerInvariant(two[0]) - 'a' + 1
            : RomanOf(one) is var roman and > 0 && RomanOf(two) == roman + 1 ? roman + 1
            : null;
    }

    private static int RomanOf(ReadOnlySpan<char> name) => Array.IndexOf(Romans, name.ToString().ToLowerInvariant()) + 1;

    private static ReadOnlySpan<char> LineAt(string text, int start)
        => text.AsSpan(start) is var rest && rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
}
