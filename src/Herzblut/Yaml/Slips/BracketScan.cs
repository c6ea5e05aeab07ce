namespace Herzblut.Yaml.Slips;

/// <summary>
/// Follows a list or object in brackets to its end.
/// </summary>
/// <param name="Closing">Offset of the bracket that closes it; -1 where none does.</param>
/// <param name="BadItem">Offset of an item that begins with a character no text may begin with.</param>
internal readonly record struct BracketScan(int Closing, int? BadItem)
{
    /// <summary>Reads from the opening bracket; the text ends at <paramref name="end"/> or where a line at the left margin begins another entry.</summary>
    public static BracketScan From(string yaml, int open, int end)
    {
        int depth = 0;
        bool isItemStart = false;
        for (int at = open; at < end; at++)
        {
            char character = yaml[at];
            switch (character)
            {
                case '[' or '{':
                    depth++;
                    isItemStart = true;
                    continue;
                case ']' or '}':
                    if (--depth == 0)
                    {
                        return new BracketScan(at, null);
                    }

                    break;
                case '"' or '\'' when isItemStart:
                    int closing = ClosingQuote(yaml, at, end);
                    if (closing < 0)
                    {
                        return new BracketScan(-1, null);
                    }

                    at = closing;
                    break;
                case '\n' when at + 1 < end && char.IsLetter(yaml[at + 1]):
                    return new BracketScan(-1, null);
                case ',' or ':':
                    isItemStart = true;
                    continue;
                case '@' or '`' or '%' or '*' or '&' or '!' when isItemStart:
                    return new BracketScan(-1, at);
                default:
                    isItemStart &= char.IsWhiteSpace(character);
                    continue;
            }

            isItemStart = false;
        }

        return new BracketScan(-1, null);
    }

    // Of an item in quotation marks; -1 where none is. Inside, \" and '' stand for the mark itself.
    private static int ClosingQuote(string yaml, int open, int end)
    {
        char mark = yaml[open];
        for (int at = open + 1; at < end; at++)
        {
            bool isPair = mark == '"' ? yaml[at] == '\\' : yaml[at] == mark && at + 1 < end && yaml[at + 1] == mark;
            if (isPair)
            {
                at++;
            }
            else if (yaml[at] == mark)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>True for what stands first in brackets or after a comma.</summary>
    public static bool IsItem(string text, int start)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, start).TrimEnd();
        return !before.IsEmpty && before[^1] is '[' or '{' or ',';
    }

    /// <summary>Where a plain item ends: before a comma, a bracket, or at the end of its line.</summary>
    public static int EndOfItem(string text, int start, int lineEnd)
    {
        // The first character may be one of those that end an item.
        ReadOnlySpan<char> rest = text.AsSpan(start + 1, lineEnd - start - 1);
        int length = rest.IndexOfAny(",]}");
        return start + 1 + rest[..(length < 0 ? rest.Length : length)].TrimEnd().Length;
    }
}
