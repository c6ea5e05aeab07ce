namespace Herzblut.Markdown.Parsing;

/// <summary>A table of many more columns than its rows have cells: each missing cell would cost as much as a written one.</summary>
/// <param name="Columns">How many cells its widest line has.</param>
internal sealed record SparseTable(int Columns)
{
    // So many cells may be missing in any table, and one more for so many characters of it.
    private const int MissingCells = 100;
    private const int CharactersPerMissingCell = 2;

    /// <summary>Where a paragraph keeps it.</summary>
    public static readonly object Key = new();

    /// <summary>The lines of a paragraph judged; null for a table that may be, and for what is none.</summary>
    public static SparseTable? In(ReadOnlySpan<char> text)
    {
        (int lines, int columns, long cells, bool hasSeparator) = (0, 0, 0, false);
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            int own = TableLine.Columns(line);
            columns = Math.Max(columns, own);
            cells += own;
            hasSeparator |= TableLine.IsSeparator(line);
            lines++;
        }

        long missing = ((long)columns * lines) - cells;
        return hasSeparator && missing > MissingCells + (text.Length / CharactersPerMissingCell) ? new SparseTable(columns) : null;
    }
}
