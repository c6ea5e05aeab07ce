using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Herzblut.Rendering;

/// <summary>QR codes as inline pictures: one path in the colour of the text, hidden from screen readers.</summary>
internal static class QrPicture
{
    // The standard asks for a quiet zone of four modules; QRCoder leaves it around the code.
    private const QRCodeGenerator.ECCLevel Correction = QRCodeGenerator.ECCLevel.M;

    /// <summary>The picture of a text.</summary>
    public static string Of(string text)
    {
        using QRCodeData code = QRCodeGenerator.GenerateQrCode(text, Correction);
        List<BitArray> rows = code.ModuleMatrix;
        var path = new StringBuilder(4096);
        for (int y = 0; y < rows.Count; y++)
        {
            AppendRow(path, rows[y], y);
        }

        string size = rows.Count.ToString(CultureInfo.InvariantCulture);
        return $"<svg class=\"qr\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\"><path stroke=\"currentColor\" d=\"{path}\"/></svg>";
    }

    // A row is one line of width 1 through the middle of its modules, pen up over the light ones: half the bytes of
    // rectangles, and every chapter carries a code.
    private static void AppendRow(StringBuilder path, BitArray row, int y)
    {
        int end = -1;
        for (int x = 0; x < row.Length; x++)
        {
            if (!row[x])
            {
                continue;
            }

            int start = x;
            while (x < row.Length && row[x])
            {
                x++;
            }

            if (end < 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}.5h{x - start}");
            }
            else
            {
                path.Append(CultureInfo.InvariantCulture, $"m{start - end} 0h{x - start}");
            }

            end = x;
        }
    }
}
