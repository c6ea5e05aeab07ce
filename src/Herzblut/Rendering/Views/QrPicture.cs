using System.Globalization;
using System.Text;
using ZXing.QrCode.Internal;
using Version = ZXing.QrCode.Internal.Version;

namespace Herzblut.Rendering.Views;

/// <summary>QR codes as inline pictures: one stroke in the colour of the text, hidden from screen readers.</summary>
internal static class QrPicture
{
    // Light modules that ISO/IEC 18004 asks for around a code.
    private const int QuietZone = 4;
    private const byte Dark = 1;

    // Version 11 at medium error correction: what a phone still reads from a card of A6.
    private const int LongestText = 251;

    // Readers take any of the eight masks. Trying all of them for the one with the fewest blots takes six times as long.
    private const int Mask = 3;

    /// <summary>The picture of a text; null where it is longer than 251 bytes.</summary>
    public static string? Of(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > LongestText)
        {
            return null;
        }

        ErrorCorrectionLevel level = ErrorCorrectionLevel.M;
        Version version = QrCodewords.VersionFor(bytes.Length, level);
        var matrix = new ByteMatrix(version.DimensionForVersion, version.DimensionForVersion);
        MatrixUtil.buildMatrix(QrCodewords.Of(bytes, version, level), level, version, Mask, matrix);
        byte[][] rows = matrix.Array;
        int side = rows.Length + (2 * QuietZone);
        var picture = new StringBuilder(4096);
        picture.Append(CultureInfo.InvariantCulture, $"<svg class=\"qr\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 {side} {side}\" width=\"{side * 3}\" height=\"{side * 3}\" shape-rendering=\"crispEdges\"><path stroke=\"currentColor\" d=\"");
        for (int y = 0; y < rows.Length; y++)
        {
            AppendRow(picture, rows[y], y + QuietZone);
        }

        return picture.Append("\"/></svg>").ToString();
    }

    // Dark modules side by side are one line through their middle; relative steps keep the page small.
    private static void AppendRow(StringBuilder picture, byte[] row, int y)
    {
        int pen = -1;
        int x = 0;
        while (x < row.Length)
        {
            int start = x;
            while (x < row.Length && row[x] == Dark)
            {
                x++;
            }

            if (x > start && pen < 0)
            {
                picture.Append(CultureInfo.InvariantCulture, $"M{start + QuietZone} {y}.5h{x - start}");
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
