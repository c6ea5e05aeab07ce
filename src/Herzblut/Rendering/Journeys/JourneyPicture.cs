using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Herzblut.Markup;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Journeys;

/// <summary>
/// Draws the customer's journey: a thread through rows of four stations, to and fro, each knot as large as its station has
/// examples, gaps hollow. Colours, strokes and type come from the theme's sheet (<c>journey-svg</c>, <c>journey-thread</c>,
/// <c>journey-stop</c>, <c>is-gap</c>, <c>journey-knot</c>, <c>journey-label</c>, <c>journey-count</c>). The list beside it says
/// the same in words, so screen readers skip the picture.
/// </summary>
internal static class JourneyPicture
{
    private const int PerRow = 4;
    private const int Width = 960;
    private const int RowHeight = 170;
    private const int Column = Width / PerRow;
    private const int Top = 70;
    private const int SmallestKnot = 14;
    private const int KnotGrowth = 22;
    private const int LabelUnits = 22;
    private const int LooseEnd = 90;
    private const int Wave = 14;

    /// <summary>The picture; empty where there are no stations.</summary>
    public static string Draw(PageContext page, ImmutableArray<Station> stations)
    {
        if (stations.IsEmpty)
        {
            return "";
        }

        int rows = (stations.Length + PerRow - 1) / PerRow;
        int most = stations.Max(station => station.Examples.Length);
        using var svg = new Utf8Output();
        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"journey-svg\" viewBox=\"0 0 {Width} {rows * RowHeight}\" aria-hidden=\"true\" focusable=\"false\">"));
        svg.Write($"<path class=\"journey-thread\" fill=\"none\" d=\"{Thread(stations.Length)}\"/>");
        for (int i = 0; i < stations.Length; i++)
        {
            DrawStop(svg, page, stations[i], Place(i), most);
        }

        svg.WriteUtf8("</svg>"u8);
        return svg.ToString();
    }

    private static void DrawStop(Utf8Output svg, PageContext page, Station station, (int X, int Y) place, int most)
    {
        bool isGap = station.Examples.IsEmpty;
        int radius = isGap ? SmallestKnot : SmallestKnot + (KnotGrowth * station.Examples.Length / most);
        svg.WriteUtf8(isGap ? "<g class=\"journey-stop is-gap\">"u8 : "<a class=\"journey-stop\" tabindex=\"-1\" href=\""u8);
        if (!isGap)
        {
            FinderLinks.To(page, "touchpoint", station.Id).WriteTo(svg);
            svg.WriteUtf8("\">"u8);
        }

        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<circle class=\"journey-knot\" cx=\"{place.X}\" cy=\"{place.Y}\" r=\"{radius}\"/>"));
        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<text class=\"journey-count\" x=\"{place.X}\" y=\"{place.Y}\" dy=\".35em\" text-anchor=\"middle\">{station.Examples.Length}</text>"));
        DrawLabel(svg, station.Label, place);
        svg.WriteUtf8(isGap ? "</g>"u8 : "</a>"u8);
    }

    // Long labels break once, at a space or after a slash, nearest to the middle.
    private static void DrawLabel(Utf8Output svg, string label, (int X, int Y) place)
    {
        int split = label.Length <= LabelUnits ? label.Length : SplitOf(label);
        string[] lines = split == label.Length ? [label] : [label[..split], label[split..].TrimStart()];
        svg.Write(string.Create(CultureInfo.InvariantCulture, $"<text class=\"journey-label\" y=\"{place.Y + 58}\" text-anchor=\"middle\">"));
        for (int i = 0; i < lines.Length; i++)
        {
            svg.Write(string.Create(CultureInfo.InvariantCulture, $"<tspan x=\"{place.X}\"{(i == 0 ? "" : " dy=\"1.2em\"")}>"));
            svg.WriteEscaped(lines[i].TrimEnd());
            svg.WriteUtf8("</tspan>"u8);
        }

        svg.WriteUtf8("</text>"u8);
    }

    private static int SplitOf(string label)
    {
        int best = label.Length;
        for (int i = 1; i < label.Length; i++)
        {
            bool mayBreak = label[i] == ' ' || label[i - 1] is '/' or '-';
            if (mayBreak && Math.Abs(i - (label.Length / 2)) < Math.Abs(best - (label.Length / 2)))
            {
                best = i;
            }
        }

        return best;
    }

    // Rows run to and fro, as a thread is laid.
    private static (int X, int Y) Place(int index)
    {
        int row = index / PerRow;
        int column = row % 2 == 0 ? index % PerRow : PerRow - 1 - (index % PerRow);
        return ((column * Column) + (Column / 2), (row * RowHeight) + Top);
    }

    // Laid by hand: a loose end, a gentle wave from station to station, a bow to the next row, a loose end.
    private static string Thread(int count)
    {
        (int x, int y) = Place(0);
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{x - LooseEnd} {y + Wave}");
        Append(path, x - 60, y - Wave, x - 30, y + 4, x, y);
        for (int i = 1; i < count; i++)
        {
            (int fromX, int fromY) = (x, y);
            (x, y) = Place(i);
            int third = (x - fromX) / 3;
            int bow = Column / 2 * -Direction(i);
            (int outX, int outY, int inX, int inY) = y == fromY
                ? (fromX + third, y - Wave, x - third, y + Wave)
                : (x + bow, fromY, x + bow, y);
            Append(path, outX, outY, inX, inY, x, y);
        }

        int way = Direction(count - 1);
        Append(path, x + (30 * way), y - 4, x + (60 * way), y + Wave, x + (LooseEnd * way), y - Wave);
        return path.ToString();
    }

    // 1 where the row of a station runs with the writing, -1 where it runs back.
    private static int Direction(int index) => (index / PerRow) % 2 == 0 ? 1 : -1;

    private static void Append(StringBuilder path, int outX, int outY, int inX, int inY, int x, int y)
        => path.Append(CultureInfo.InvariantCulture, $"C{outX} {outY} {inX} {inY} {x} {y}");
}
