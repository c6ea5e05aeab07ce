using System.Globalization;
using Herzblut.Markup;

namespace Herzblut.Rendering.Plots;

/// <summary>A label in a picture, on at most three short lines: SVG breaks none by itself.</summary>
internal static class PlotLabel
{
    private const int LineUnits = 16;
    private const int RowUnits = 26;
    private const int MostLines = 3;

    /// <summary>Where lines go when there are several.</summary>
    public enum Grows
    {
        /// <summary>The last line stands at the place, in the middle; columns.</summary>
        Up,

        /// <summary>The place is the middle of all lines, at whose end they stand; rows.</summary>
        Around,
    }

    /// <summary>Draws a label at a place.</summary>
    public static void Draw(Utf8Output svg, string label, string cssClass, int x, int y, Grows grows)
    {
        List<string> lines = Break(label, grows == Grows.Up ? LineUnits : RowUnits);
        string anchor = grows == Grows.Up ? "middle" : "end";
        double first = grows == Grows.Up ? -1.15 * (lines.Count - 1) : 0.35 - (1.15 * (lines.Count - 1) / 2);
        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<text class=\"{cssClass}\" y=\"{y}\" text-anchor=\"{anchor}\">"));
        for (int i = 0; i < lines.Count; i++)
        {
            svg.Write(string.Create(CultureInfo.InvariantCulture, $"<tspan x=\"{x}\" dy=\"{(i == 0 ? first : 1.15):0.###}em\">"));
            svg.WriteEscaped(lines[i]);
            svg.WriteUtf8("</tspan>"u8);
        }

        svg.WriteUtf8("</text>"u8);
    }

    // Greedy, at spaces and after slashes and hyphens; what is too long for all lines ends in an ellipsis.
    internal static List<string> Break(string label, int units)
    {
        var lines = new List<string>();
        string rest = label.Trim();
        while (rest.Length > units && lines.Count < MostLines - 1)
        {
            int end = EndOfLine(rest, units);
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        lines.Add(rest.Length > units ? Cut(rest, units - 1) + "…" : rest);
        return lines;
    }

    private static int EndOfLine(string text, int units)
    {
        for (int i = units; i > 0; i--)
        {
            if (text[i] == ' ' || text[i - 1] is '/' or '-')
            {
                return i;
            }
        }

        // One long word: to the end of it, as far as a picture may go.
        int end = text.AsSpan(units).IndexOfAny(' ', '/', '-');
        return end < 0 || end > units ? Cut(text, units).Length : units + end + (text[units + end] == ' ' ? 0 : 1);
    }

    // Never in the middle of a character.
    private static string Cut(string text, int length)
        => char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
}
