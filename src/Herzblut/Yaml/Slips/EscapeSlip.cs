namespace Herzblut.Yaml.Slips;

/// <summary>
/// Backslashes in double quotation marks. YAML makes control characters and others of them (<c>"C:\temp"</c> holds a tab), which
/// nobody means who writes texts; only <c>\"</c> and <c>\\</c> are taken.
/// </summary>
internal static class EscapeSlip
{
    // https://yaml.org/spec/1.2.2/#57-escaped-characters
    private const string Meaningful = "0abtnvfre \"/\\N_LPxuU\t";

    /// <summary>The first backslash between two places that escapes anything else; -1 where there is none.</summary>
    public static int Find(string yaml, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (yaml[at] != '\\')
            {
                continue;
            }

            if (at + 1 >= end || yaml[at + 1] is not ('"' or '\\'))
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    /// <summary>
    /// True where every backslash of a text can only stand for itself: the text is a path of Windows, or no backslash has a character after it
    /// that makes something of it.
    /// </summary>
    public static bool IsPlain(string text)
    {
        if (text.Contains("\\\\", StringComparison.Ordinal) || text.Contains("\\\"", StringComparison.Ordinal) || text.EndsWith('\\'))
        {
            return false;
        }

        bool isPath = text.Length > 2 && char.IsAsciiLetter(text[0]) && text[1] == ':' && text[2] == '\\';
        return isPath || !text.Where((unit, at) => unit == '\\' && Meaningful.Contains(text[at + 1])).Any();
    }
}
