namespace Herzblut.Markdown.Parsing;

/// <summary>A line of a table.</summary>
internal static class TableLine
{
    /// <summary>True for the line below the head: hyphens, bars and colons, with a bar.</summary>
    public static bool IsSeparator(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> characters = line.Trim();
        return characters.Contains('|') && characters.Contains('-') && !characters.ContainsAnyExcept("|-: \t");
    }

    /// <summary>The number of cells; escaped bars end none.</summary>
    public static int Columns(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> cells = line.Trim();
        cells = cells.StartsWith("|") ? cells[1..] : cells;
        cells = cells.EndsWith("|") ? cells[..^1] : cells;
        int bars = 0;
        for (int at = 0; at < cells.Length; at++)
        {
            if (cells[at] == '\\')
            {
                at++;
            }
            else if (cells[at] == '|')
            {
                bars++;
            }
        }

        return bars + 1;
    }
}
