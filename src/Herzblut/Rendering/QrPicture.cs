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
        return $"<svg class=\"qr\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\"><path fill=\"currentColor\" d=\"{path}\"/></svg>";
    }

    // Dark modules side by side become one rectangle.
    private static void AppendRow(StringBuilder path, BitArray row, int y)
    {
        int x = 0;
        while (x < row.Length)
        {
            int start = x;
            while (x < row.Length && row[x])
            {
                x++;
            }

            if (x > start)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
            }

            x++;
        }
    }
}
