namespace Herzblut.Theming.Assets;

/// <summary>Pictures that stand inside a page and take its text colour.</summary>
internal static class Icon
{
    private static readonly string[] OwnAttributes = ["class", "aria-hidden", "focusable"];

    /// <summary>
    /// The file's <c>svg</c> element with the classes <c>icon</c> and <c>icon-&lt;name&gt;</c>, hidden from screen readers: the
    /// words beside it say what it means. False where the text is no single <c>svg</c> element.
    /// </summary>
    public static bool TryInline(string name, string text, out string markup)
    {
        markup = "";
        int start = text.IndexOf("<svg", StringComparison.Ordinal);
        string trimmed = text.TrimEnd();
        if (start < 0 || start + 4 >= text.Length || text[start + 4] is not (' ' or '>' or '\n' or '\r' or '\t') || !trimmed.EndsWith("</svg>", StringComparison.Ordinal))
        {
            return false;
        }

        int end = trimmed.IndexOf('>', start);
        string attributes = OwnAttributes.Aggregate(trimmed[(start + "<svg".Length)..end], Without);
        markup = $"<svg class=\"icon icon-{name}\" aria-hidden=\"true\" focusable=\"false\"{JoinLines(attributes + trimmed[end..])}";
        return true;
    }

    private static string Without(string attributes, string name)
    {
        int start = attributes.IndexOf($" {name}=\"", StringComparison.Ordinal);
        int end = start < 0 ? -1 : attributes.IndexOf('"', start + name.Length + 3);
        return end < 0 ? attributes : attributes.Remove(start, end + 1 - start);
    }

    private static string JoinLines(string text)
        => string.Concat(text.Split('\n').Select((line, index) => index == 0 ? line.TrimEnd() : Joined(line.Trim())));

    private static string Joined(string line) => line.StartsWith('<') ? line : " " + line;
}
