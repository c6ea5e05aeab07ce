using System.Globalization;
using System.Text;

namespace Herzblut.Rendering.QrCodes;

/// <summary>QR codes as inline pictures: one stroke in the colour of the text, hidden from screen readers.</summary>
internal static class QrPicture
{
    // Light modules that the standard asks for around a code.
    private const int QuietZone = 4;

    /// <summary>The picture of a text; null where it is longer than 251 bytes.</summary>
    public static string? Of(string text)
    {
        if (QrMatrix.Of(Encoding.UTF8.GetBytes(text)) is not { } code)
        {
            return null;
        }

        var picture = new StringBuilder(4096);
        int side = code.Size + (2 * QuietZone);
        picture.Append(CultureInfo.InvariantCulture, $"<svg class=\"qr\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\"><path stroke=\"currentColor\" d=\"");
        for (int y = 0; y < code.Size; y++)
        {
            AppendRow(picture, code, y);
        }

        return picture.Append("\"/></svg>").ToString();
    }

    // Dark modules side by side are one line through their middle; relative steps keep the page small.
    private static void AppendRow(StringBuilder picture, QrMatrix code, int y)
    {
        int pen = -1;
        int x = 0;
        while (x < code.Size)
        {
            int start = x;
            while (x < code.Size && code.IsDark(x, y))
            {
                x++;
            }

            if (x > start && pen < 0)
            {
                picture.Append(CultureInfo.InvariantCulture, $"M{start + QuietZone} {y + QuietZone}.5h{x - start}");
                pen = x;
            }
            else if (x > start)
            {
                picture.Append(CultureInfo.InvariantCulture, $"m{start - pen} 0h{x - start}");
                pen = x;
            }

            x++;
        }
    }
}
