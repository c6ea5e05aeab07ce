using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Markup;

namespace Herzblut.Rendering.Plots;

/// <summary>
/// Draws a table of numbers as a field of cells, the darker the more, those without anything hollow. Colours and type come from the
/// theme's sheet (<c>heat-map</c>, <c>heat-cell</c> with <c>is-1</c> to <c>is-5</c> or <c>is-gap</c>, <c>heat-count</c>,
/// <c>heat-label</c>). It is a picture: a table beside it has to say the same.
/// </summary>
internal static class HeatMap
{
    private const int Left = 190;
    private const int Top = 64;
    private const int Column = 108;
    private const int Row = 46;
    private const int Gap = 4;
    private const int Shades = 5;

    /// <summary>The picture; empty where there are no rows or no columns.</summary>
    /// <param name="rows">Their labels.</param>
    /// <param name="columns">Their labels.</param>
    /// <param name="counts">By row, then by column; not negative. More rows or columns than have labels are left out.</param>
    public static string Draw(ImmutableArray<string> rows, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<int>> counts)
    {
        if (rows.IsEmpty || columns.IsEmpty)
        {
            return "";
        }

        int most = MostOf(counts, rows.Length, columns.Length);
        using var svg = new Utf8Output();
        int width = Left + (columns.Length * Column);
        int height = Top + (rows.Length * Row);
        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"heat-map\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" aria-hidden=\"true\" focusable=\"false\">"));
        for (int i = 0; i < columns.Length; i++)
        {
            PlotLabel.Draw(svg, columns[i], "heat-label", Left + (i * Column) + ((Column - Gap) / 2), Top - 12, PlotLabel.Grows.Up);
        }

        for (int i = 0; i < rows.Length; i++)
        {
            int y = Top + (i * Row);
            PlotLabel.Draw(svg, rows[i], "heat-label is-row", Left - 14, y + ((Row - Gap) / 2), PlotLabel.Grows.Around);
            for (int j = 0; j < columns.Length; j++)
            {
                DrawCell(svg, counts[i][j], most, Left + (j * Column), y);
            }
        }

        svg.WriteUtf8("</svg>"u8);
        return svg.ToString();
    }

    private static int MostOf(ImmutableArray<ImmutableArray<int>> counts, int rows, int columns)
    {
        int most = 0;
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                most = Math.Max(most, counts[i][j]);
            }
        }

        return most;
    }

    private static void DrawCell(Utf8Output svg, int count, int most, int x, int y)
    {
        string shade = count == 0 ? "is-gap" : string.Create(CultureInfo.InvariantCulture, $"is-{ShadeOf(count, most)}");
        // A dashed edge needs its whole width inside the cell.
        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"heat-cell {shade}\" x=\"{x + 1}\" y=\"{y + 1}\" width=\"{Column - Gap - 2}\" height=\"{Row - Gap - 2}\" rx=\"3\"/>"));
        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<text class=\"heat-count\" x=\"{x + ((Column - Gap) / 2)}\" y=\"{y + ((Row - Gap) / 2)}\" dy=\".35em\" text-anchor=\"middle\">{count}</text>"));
    }

    // From 1 to 5: equal steps from one to the most.
    private static int ShadeOf(int count, int most) => most <= Shades ? count : 1 + (int)((long)(count - 1) * Shades / most);
}
