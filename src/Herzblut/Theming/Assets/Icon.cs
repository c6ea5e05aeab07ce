using System.Globalization;

namespace Herzblut.Theming.Assets;

/// <summary>
/// A picture that stands inside a page and takes its text colour: drawn once on the page, as a <c>symbol</c>, however often it
/// is shown.
/// </summary>
/// <param name="Name">Its file's name without the ending.</param>
/// <param name="Picture">What stands where it is shown: an <c>svg</c> element of the class <c>icon</c>,
/// hidden from screen readers, because the words beside it say what it means.</param>
/// <param name="Symbol">Its drawing: a <c>symbol</c> element.</param>
internal sealed record Icon(string Name, string Picture, string Symbol)
{
    // What an icon decides for itself, or what is not to be drawn.
    private static readonly string[] LeftOut = ["class", "id", "aria-hidden", "focusable", "width", "height", "xmlns"];

    /// <summary>Where it stands among the theme's icons, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The icon of a file; null where the text is no single <c>svg</c> element.</summary>
    public static Icon? Of(string name, string text)
    {
        int start = text.IndexOf("<svg", StringComparison.Ordinal);
        int close = text.AsSpan().TrimEnd().Length - "</svg>".Length;
        if (start < 0 || close < start || text[start + 4] is not (' ' or '>' or '\n' or '\r' or '\t') || !text.AsSpan(close).StartsWith("</svg>", StringComparison.Ordinal))
        {
            return null;
        }

        int end = text.IndexOf('>', start);
        if (end > close)
        {
            return null;
        }

        string attributes = text[(start + "<svg".Length)..end];
        string drawing = JoinLines(LeftOut.Aggregate(attributes, Without) + text[end..close].TrimEnd());
        string id = "hb-icon-" + name;
        return new Icon(
            name,
            $"<svg class=\"icon\"{SizeOf(attributes)} aria-hidden=\"true\"><use href=\"#{id}\"/></svg>",
            $"<symbol id=\"{id}\"{drawing}</symbol>");
    }

    // Without a size of its own, a picture fills the page wherever the style sheet is not at work. What is as high as wide fits into
    // any square; other drawings say their shape, for style sheets that give them a width alone.
    private static string SizeOf(string attributes)
        => ValueOf(attributes, "viewBox") is { } box && box.Split(' ') is [_, _, { } width, { } height] && IsLength(width) && IsLength(height)
            ? $"{(width == height ? "" : $" viewBox=\"{box}\"")} width=\"{width}\" height=\"{height}\""
            : "";

    private static bool IsLength(string text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static string? ValueOf(string attributes, string name)
    {
        int start = attributes.IndexOf($" {name}=\"", StringComparison.Ordinal);
        int value = start + name.Length + 3;
        int end = start < 0 ? -1 : attributes.IndexOf('"', value);
        return end < 0 ? null : attributes[value..end];
    }

    private static string Without(string attributes, string name)
        => ValueOf(attributes, name) is { } value ? attributes.Replace($" {name}=\"{value}\"", "", StringComparison.Ordinal) : attributes;

    private static string JoinLines(string text)
        => string.Concat(text.Split('\n').Select((line, index) => index == 0 ? line.TrimEnd() : Joined(line.Trim())));

    private static string Joined(string line) => line.StartsWith('<') ? line : " " + line;
}
