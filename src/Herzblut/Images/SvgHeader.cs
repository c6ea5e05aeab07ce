using System.Globalization;
using System.Text;
using Herzblut.Markup;

namespace Herzblut.Images;

/// <summary>
/// SVG: the size of its root element, and whether anything in it is active. A picture inside a page runs no
/// scripts, but a reader may open it by itself.
/// </summary>
internal static class SvgHeader
{
    // A drawing of this size is a mistake; it is refused rather than read to its end.
    private const int MaximumBytes = 16 * 1024 * 1024;

    public static (ImageSize? Size, ImageFault Fault) Read(Stream stream)
    {
        if (stream.Length > MaximumBytes)
        {
            return (null, ImageFault.Unreadable);
        }

        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        return Inspect(reader.ReadToEnd());
    }

    private static (ImageSize? Size, ImageFault Fault) Inspect(string text)
    {
        HtmlTag? root = null;
        for (int i = text.IndexOf('<', StringComparison.Ordinal); i >= 0; i = text.IndexOf('<', i))
        {
            if (SkipMarkup(text, i) is { } end)
            {
                if (text.AsSpan(i, end - i).Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase))
                {
                    return (null, ImageFault.ActiveContent);
                }

                i = end;
                continue;
            }

            if (HtmlTag.ReadAt(text, i) is not { } tag)
            {
                i++;
                continue;
            }

            root ??= tag;
            if (SvgSafety.IsActive(tag))
            {
                return (null, ImageFault.ActiveContent);
            }

            i += tag.Length;
        }

        return root is not null && SvgSafety.LocalName(root.Name).Equals("svg", StringComparison.OrdinalIgnoreCase)
            ? (SizeOf(root), ImageFault.None)
            : (null, ImageFault.Unreadable);
    }

    // Comments, declarations and character data; null where an element's tag stands.
    private static int? SkipMarkup(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        string? end = rest.StartsWith("<!--") ? "-->"
            : rest.StartsWith("<![CDATA[") ? "]]>"
            : rest.StartsWith("<?") ? "?>"
            : rest.StartsWith("<!") ? (HasInternalSubset(rest) ? "]>" : ">")
            : null;
        if (end is null)
        {
            return null;
        }

        int at = text.IndexOf(end, start, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + end.Length;
    }

    private static bool HasInternalSubset(ReadOnlySpan<char> declaration)
    {
        int bracket = declaration.IndexOf('[');
        return bracket >= 0 && bracket < declaration.IndexOf('>');
    }

    private static ImageSize? SizeOf(HtmlTag root)
    {
        double? width = Length(root.ValueOf("width"));
        double? height = Length(root.ValueOf("height"));
        (double Width, double Height)? box = ViewBox(root.ValueOf("viewBox"));
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
