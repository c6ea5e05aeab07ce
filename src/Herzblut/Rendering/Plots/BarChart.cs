using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Markup;

namespace Herzblut.Rendering.Plots;

/// <summary>
/// Draws numbers as upright bars on a line, each with its number above and its label below. Colours and type come from the theme's sheet
/// (<c>bar-chart</c>, <c>bar</c>, <c>is-gap</c> for what should not be, <c>bar-count</c>, <c>bar-label</c>, <c>bar-line</c>). It is a picture: a
/// table beside it has to say the same.
/// </summary>
internal static class BarChart
{
    // A dozen bars fit a phone without scrolling; a desk shows them a third larger.
    private const int Column = 28;
    private const int Width = 19;
    private const int Top = 22;
    private const int Height = 104;
    private const int Bottom = 22;
    // Room for numbers that are wider than their bar.
    private const int Side = 8;
    private const int Least = 2;
    private const int DeskPercent = 135;

    /// <summary>The picture; empty where there are no bars.</summary>
    public static string Draw(ImmutableArray<Bar> bars)
    {
        if (bars.IsEmpty)
        {
            return "";
        }

        int most = Math.Max(1, bars.Max(bar => bar.Count));
        int width = (bars.Length * Column) + (2 * Side);
        using var svg = new Utf8Output();
        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"bar-chart\" viewBox=\"0 0 {width} {Top + Height + Bottom}\" width=\"{width * DeskPercent / 100}\" height=\"{(Top + Height + Bottom) * DeskPercent / 100}\" aria-hidden=\"true\" focusable=\"false\">"));
        for (int i = 0; i < bars.Length; i++)
        {
            DrawBar(svg, bars[i], most, Side + (i * Column));
        }

        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<path class=\"bar-line\" d=\"M0 {Top + Height}.5H{width}\"/></svg>"));
        return svg.ToString();
    }

    private static void DrawBar(Utf8Output svg, Bar bar, int most, int x)
    {
        // What is there is seen, however little it is beside the most.
        int height = bar.Count == 0 ? 0 : Math.Max(Least, (int)((long)Height * bar.Count / most));
        int y = Top + Height - height;
        int middle = x + (Column / 2);
        if (height > 0)
        {
            svg.Write(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"bar{(bar.IsGap ? " is-gap" : "")}\" x=\"{middle - (Width / 2)}\" y=\"{y}\" width=\"{Width}\" height=\"{height}\"/>"));
        }

        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<text class=\"bar-count\" x=\"{middle}\" y=\"{y - 5}\" text-anchor=\"middle\">{bar.Count}</text>"));
        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<text class=\"bar-label\" x=\"{middle}\" y=\"{Top + Height + 15}\" text-anchor=\"middle\">"));
        svg.WriteEscaped(bar.Label);
        svg.WriteUtf8("</text>"u8);
    }
}
