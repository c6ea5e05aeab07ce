namespace Herzblut.Yaml.Slips;

/// <summary>
/// Backslashes in double quotation marks. YAML makes control characters and others of them (<c>"C:\temp"</c> holds a tab), which
/// nobody means who writes texts; only <c>\"</c> and <c>\\</c> are taken.
/// </summary>
internal static class EscapeSlip
{
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
}
