using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Links;

namespace Herzblut.Markdown.Slips;

/// <summary>Links and pictures that lack a bracket or hold one too many, beside those of <see cref="LinkSlips"/>.</summary>
internal static class BracketSlips
{
    /// <summary>True for what looks like nothing between two marks of a link, and keeps them from being one.</summary>
    public static bool IsGap(char unit) => unit is ' ' or '\u00A0' || InvisibleCharacters.Is(unit);

    /// <summary><c>[text]{target.md}</c></summary>
    public static void CheckBraces(ContentDraft draft, int bracket, ReadOnlySpan<char> rest)
    {
        int close = rest.IndexOf('}');
        (int start, string label) = LinkSlips.LabelBefore(draft.Text.Text, bracket);
        if (close > 0 && start < bracket && TargetText.LooksLikeTarget(rest[..close]))
        {
            LinkSlips.Report(draft, start, bracket - start + 2 + close + 1, $"{label}({rest[..close]})");
        }
    }

    /// <summary><c>[text]</c> at the end of a line, <c>(target.md)</c> on the next one.</summary>
    public static void CheckNextLine(ContentDraft draft, int bracket)
    {
        string text = draft.Text.Text;
        int next = bracket + 1;
        next += text.AsSpan(next).StartsWith("\r\n") ? 2 : 1;
        ReadOnlySpan<char> rest = next < text.Length ? text.AsSpan(next, Math.Min(LinkSlips.LongestLink, text.Length - next)).TrimStart(' ') : default;
        int close = rest.IndexOfAny(')', '\n');
        (int start, string label) = LinkSlips.LabelBefore(text, bracket);
        if (close > 1 && rest[0] == '(' && rest[close] == ')' && start < bracket && TargetText.LooksLikeTarget(rest[1..close]))
        {
            LinkSlips.Report(draft, start, bracket + 1 - start, $"{label}({rest[1..close]})");
        }
    }

    /// <summary><c>[text]target.md)</c></summary>
    public static void CheckOpening(ContentDraft draft, int bracket, ReadOnlySpan<char> rest)
    {
        int close = rest.IndexOf(')');
        (int start, string label) = LinkSlips.LabelBefore(draft.Text.Text, bracket);
        if (close > 0 && start < bracket && !rest[..close].ContainsAny(' ', '(') && TargetText.LooksLikeTarget(rest[..close]))
        {
            LinkSlips.Report(draft, start, bracket - start + 1 + close + 1, $"{label}({rest[..close]})");
        }
    }

    /// <summary>Looks at an opening bracket that found no closing one: <c>[text(target.md)</c></summary>
    public static void CheckOpen(ContentDraft draft, int bracket)
    {
        string text = draft.Text.Text;
        ReadOnlySpan<char> rest = text.AsSpan(bracket + 1, Math.Min(LinkSlips.LongestLink, text.Length - bracket - 1));
        int open = rest.IndexOfAny("([]\n");
        int close = open > 0 && rest[open] == '(' ? rest[open..].IndexOf(')') : -1;
        if (close > 1 && TargetText.LooksLikeTarget(rest.Slice(open + 1, close - 1)))
        {
            int mark = bracket > 0 && text[bracket - 1] == '!' ? 1 : 0;
            LinkSlips.Report(draft, bracket - mark, mark + open + close + 2, $"{text.AsSpan(bracket - mark, mark)}[{rest[..open].TrimEnd()}]({rest.Slice(open + 1, close - 1)})");
        }
    }

    /// <summary><c>(text)(target.md)</c> and <c>!(picture.png)</c>, by the first closing bracket.</summary>
    public static void CheckRound(ContentDraft draft, int bracket)
    {
        string text = draft.Text.Text;
        ReadOnlySpan<char> rest = text.AsSpan(bracket + 1, Math.Min(LinkSlips.LongestLink, text.Length - bracket - 1));
        int open = bracket == 0 ? -1 : text.LastIndexOfAny(['(', ')', '\n'], bracket - 1, Math.Min(LinkSlips.LongestLink, bracket));
        if (open < 0 || text[open] != '(' || bracket == open + 1)
        {
            return;
        }

        ReadOnlySpan<char> words = text.AsSpan(open + 1, bracket - open - 1).Trim("[]");
        if (open > 0 && text[open - 1] == '(' && rest.StartsWith(")("))
        {
            // "((text))(target.md)"
            open--;
            bracket++;
            rest = rest[1..];
        }

        int start = open > 0 && text[open - 1] == '!' ? open - 1 : open;
        int close = rest.StartsWith("(") ? rest.IndexOfAny(')', '\n') : -1;
        if (close > 1 && rest[close] == ')' && TargetText.LooksLikeTarget(rest[1..close]))
        {
            string target = start < open ? LinkSlips.PictureTarget(draft, rest[1..close]) : TargetText.Written(rest[1..close]);
            LinkSlips.Report(draft, start, bracket + 1 - start + close + 1, $"{text.AsSpan(start, open - start)}[{words}]({target})");
        }
        else if (start < open && IsPicture(words))
        {
            LinkSlips.Report(draft, start, bracket + 1 - start, $"![{Path.GetFileNameWithoutExtension(words)}]({LinkSlips.PictureTarget(draft, words)})");
        }
    }

    /// <summary><c>!picture.png!</c>, as wikis write it.</summary>
    public static void CheckExclaimed(ContentDraft draft, int at)
    {
        string text = draft.Text.Text;
        bool isEdge = at == 0 || char.IsWhiteSpace(text[at - 1]);
        ReadOnlySpan<char> rest = isEdge ? text.AsSpan(at + 1, Math.Min(LinkSlips.LongestLink, text.Length - at - 1)) : [];
        int close = rest.IndexOfAny('!', '\n');
        ReadOnlySpan<char> inside = close > 0 && rest[close] == '!' ? rest[..close] : [];
        ReadOnlySpan<char> picture = inside.IndexOf('|') is var bar and > 0 ? inside[..bar] : inside;
        if (!picture.Contains(' ') && IsPicture(picture))
        {
            LinkSlips.Report(draft, at, close + 2, $"![{Path.GetFileNameWithoutExtension(picture)}]({LinkSlips.PictureTarget(draft, picture)})");
        }
    }

    /// <summary><c>[text|https://…]</c>, <c>[https://… text]</c> and <c>[url=https://…]text[/url]</c>, as wikis and forums write links.</summary>
    /// <param name="draft">The text.</param>
    /// <param name="bracket">Where it begins.</param>
    /// <param name="line">From there to the end of the line.</param>
    /// <returns>True where it is one.</returns>
    public static bool CheckForeign(ContentDraft draft, int bracket, ReadOnlySpan<char> line)
    {
        if (ForeignLinkIn(line) is not { } link || link.Target.Contains(' ', StringComparison.Ordinal) || !TargetText.LooksLikeTarget(link.Target)
            || (link.Length < line.Length && line[link.Length] is '(' or '[' or ':'))
        {
            return false;
        }

        LinkSlips.Report(draft, bracket, link.Length, $"[{link.Words.Trim()}]({TargetText.Written(link.Target)})");
        return true;
    }

    private static ForeignLink? ForeignLinkIn(ReadOnlySpan<char> line)
    {
        int close = line.IndexOf(']');
        string inside = close > 0 ? line[1..close].ToString() : "";
        int end = line.IndexOf("[/url]", StringComparison.OrdinalIgnoreCase);
        if (inside.StartsWith("url=", StringComparison.OrdinalIgnoreCase) && end > close + 1)
        {
            return new ForeignLink(line[(close + 1)..end].ToString(), inside[4..].Trim('"', '\''), end + 6);
        }

        int bar = inside.LastIndexOf('|');
        int space = inside.IndexOf(' ', StringComparison.Ordinal);
        return bar > 0 ? new ForeignLink(inside[..bar], inside[(bar + 1)..], close + 1)
            : space > 0 && inside.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? new ForeignLink(inside[space..], inside[..space], close + 1)
            : null;
    }

    /// <summary><c>[text](long-</c> at the end of a line, <c>target.md)</c> on the next one.</summary>
    /// <returns>True where that is so.</returns>
    public static bool CheckBrokenTarget(ContentDraft draft, int bracket, ReadOnlySpan<char> rest)
    {
        string text = draft.Text.Text;
        (int start, string label) = LinkSlips.LabelBefore(text, bracket);
        int end = bracket + 2 + rest.Length;
        ReadOnlySpan<char> next = end < text.Length && start < bracket ? text.AsSpan(end, Math.Min(LinkSlips.LongestLink, text.Length - end)).TrimStart(" \r\n\t") : [];
        int close = next.IndexOfAny(" )\n");
        if (close <= 0 || next[close] != ')' || rest.Contains(' ') || !TargetText.LooksLikeTarget($"{rest}{next[..close]}"))
        {
            return false;
        }

        int length = text.IndexOf(')', end) + 1 - start;
        LinkSlips.Report(draft, start, length, $"{label}({rest}{next[..close]})");
        return true;
    }

    private static bool IsPicture(ReadOnlySpan<char> target)
    {
        foreach (string ending in LinkSlips.Pictures)
        {
            if (target.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks at a link to a picture: <c>! [text](picture.png)</c> and <c>[!text](picture.png)</c> were meant to show it.</summary>
    public static void CheckPicture(ContentDraft draft, int start, int length, string target)
    {
        string text = draft.Text.Text;
        if (!IsPicture(target))
        {
            return;
        }

        bool isMarked = start > 1 && IsGap(text[start - 1]) && text[start - 2] == '!' && (start == 2 || char.IsWhiteSpace(text[start - 3]));
        if (isMarked)
        {
            LinkSlips.Report(draft, start - 2, length + 2, $"!{text.AsSpan(start, length)}");
        }
        else if (length > 2 && text[start + 1] == '!')
        {
            LinkSlips.Report(draft, start, length, $"![{text.AsSpan(start + 2, length - 2).TrimStart()}");
        }
    }

    /// <summary>Looks at what encloses a link: <c>[[text](target.md)]</c> and <c>[text](target.md))</c> show a bracket too many.</summary>
    public static void CheckAround(ContentDraft draft, int start, int length, bool hasWords)
    {
        string text = draft.Text.Text;
        int end = start + length;
        if (!hasWords || end >= text.Length || text[end] is not (']' or ')') || (end + 1 < text.Length && text[end + 1] is '(' or '['))
        {
            return;
        }

        char opening = text[end] == ']' ? '[' : '(';
        bool isEnclosed = opening == '[' && start > 0 && text[start - 1] == '[';
        if (isEnclosed || !HasOpen(text, start, opening, text[end]))
        {
            int first = isEnclosed ? start - 1 : start;
            draft.Report(LinkDiagnostics.BracketTooMany(draft.Text.Source, draft.Place(first, end + 1 - first), text[end], text.Substring(start, length)));
        }
    }

    // A bracket that opens earlier in the paragraph: "(siehe [Text](ziel.md))".
    private static bool HasOpen(string text, int start, char opening, char closing)
    {
        int from = Math.Max(0, start - LinkSlips.LongestLink);
        ReadOnlySpan<char> before = text.AsSpan(from, start - from);
        int blank = before.LastIndexOf("\n\n");
        before = before[(blank + 1)..];
        int depth = blank < 0 && from > 0 ? 1 : 0;
        foreach (char unit in before)
        {
            depth = unit == opening ? depth + 1 : unit == closing ? Math.Max(0, depth - 1) : depth;
        }

        return depth > 0;
    }

    private sealed record ForeignLink(string Words, string Target, int Length);
}
