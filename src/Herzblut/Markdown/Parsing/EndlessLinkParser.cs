using Markdig.Helpers;
using Markdig.Parsers;

namespace Herzblut.Markdown.Parsing;

/// <summary>
/// The end of a link's words (<c>](</c>) whose target never ends: its bracket is text. Markdig looks for the end of each anew, in
/// quadratic time, where one stands in the target of the other.
/// </summary>
internal sealed class EndlessLinkParser : InlineParser
{
    // A target that holds another link's beginning and is longer than this is none.
    private const int LongestWithInner = 1000;

    public EndlessLinkParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        if (!rest.StartsWith("](") || !IsEndless(rest[2..]))
        {
            return false;
        }

        processor.Inline = Literals.Take(processor, ref slice, 1);
        return true;
    }

    private static bool IsEndless(ReadOnlySpan<char> rest)
    {
        int inner = rest.IndexOf("](");
        if (inner < 0 || rest.Length <= LongestWithInner)
        {
            return false;
        }

        int limit = Math.Max(inner, LongestWithInner);
        int end = EndOfTarget(rest, SkipSpaces(rest, 0), limit);
        int title = SkipSpaces(rest, end);
        if (end < limit && title > end && title < rest.Length && rest[title] is '"' or '\'' or '(')
        {
            end = EndOfQuoted(rest, title, rest[title] == '(' ? ')' : rest[title], limit);
        }

        return end >= limit;
    }

    private static int EndOfTarget(ReadOnlySpan<char> rest, int start, int limit)
    {
        if (start < rest.Length && rest[start] == '<')
        {
            return EndOfQuoted(rest, start, '>', limit);
        }

        int depth = 0;
        for (int at = start; at < Math.Min(rest.Length, limit); at++)
        {
            depth += rest[at] == '(' ? 1 : rest[at] == ')' ? -1 : 0;
            if (depth < 0 || rest[at] <= ' ')
            {
                return at;
            }

            at += rest[at] == '\\' ? 1 : 0;
        }

        return limit;
    }

    private static int EndOfQuoted(ReadOnlySpan<char> rest, int start, char close, int limit)
    {
        for (int at = start + 1; at < Math.Min(rest.Length, limit); at++)
        {
            if (rest[at] == close || (close == '>' && rest[at] == '\n'))
            {
                return at + 1;
            }

            at += rest[at] == '\\' ? 1 : 0;
        }

        return limit;
    }

    private static int SkipSpaces(ReadOnlySpan<char> rest, int from)
    {
        int found = rest[Math.Min(from, rest.Length)..].IndexOfAnyExcept(" \t\r\n");
        return found < 0 ? rest.Length : from + found;
    }
}
