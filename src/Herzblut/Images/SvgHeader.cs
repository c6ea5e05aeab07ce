using System.Globalization;
using System.Xml;
using Herzblut.Images.Svg;

namespace Herzblut.Images;

/// <summary>SVG: the size of its root element. Whether it may be shown is judged where it is written (<see cref="SvgJudge"/>).</summary>
internal static class SvgHeader
{
    /// <summary>The size; null where the drawing does not tell, or is damaged.</summary>
    public static ImageSize? Read(Stream stream)
    {
        if (stream.Length > SvgText.MaximumBytes)
        {
            return null;
        }

        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        if (SvgText.Decode(content) is not { } text)
        {
            return null;
        }

        try
        {
            using XmlReader reader = SvgText.Read(text, SvgText.DocumentTypeIn(text, out _));
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName is "svg" ? SizeOf(reader) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ImageSize? SizeOf(XmlReader root)
    {
        double? width = Length(root.GetAttribute("width"));
        double? height = Length(root.GetAttribute("height"));
        (double Width, double Height)? box = ViewBox(root.GetAttribute("viewBox"));
        if (box is { } shape)
        {
            // One measure alone is completed by the shape of the drawing.
            (width, height) = (width ?? height * shape.Width / shape.Height ?? shape.Width, height ?? width * shape.Height / shape.Width ?? shape.Height);
        }

        return width is > 0 and < int.MaxValue && height is > 0 and < int.MaxValue
            ? new ImageSize(Math.Max(1, (int)Math.Round(width.Value)), Math.Max(1, (int)Math.Round(height.Value)))
            : null;
    }

    private static (double Width, double Height)? ViewBox(string? value)
    {
        string[] parts = value?.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        return parts.Length == 4 && Number(parts[2]) is > 0 and var width && Number(parts[3]) is > 0 and var height
            ? (width, height)
            : null;
    }

    // CSS lengths in pixels; percentages and font-relative units depend on the page and count as not given.
    private static double? Length(string? value)
    {
        if (value is null)
        {
            return null;
        }

        ReadOnlySpan<char> text = value.AsSpan().Trim();
        int digits = text.LastIndexOfAnyInRange('0', '9') + 1;
        double? factor = text[digits..].TrimStart('.') switch
        {
            "" or "px" => 1,
            "pt" => 96 / 72d,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            _ => null,
        };
        return Number(text[..digits]) * factor;
    }

    private static double? Number(ReadOnlySpan<char> text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}
