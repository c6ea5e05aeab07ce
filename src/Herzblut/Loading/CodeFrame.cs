using Herzblut.Diagnostics;
using Herzblut.Yaml.Slips;

namespace Herzblut.Loading;

/// <summary>
/// A frame of <c>```</c> around the header, or around the whole file: a chat or a manual showed it so, and it was copied along. Both of its
/// lines are one slip.
/// </summary>
internal static class CodeFrame
{
    /// <summary>True for the line that begins a frame.</summary>
    public static bool Opens(YamlLine line) => line.Text.AsSpan(line.Indented).StartsWith("```") || line.Text.AsSpan(line.Indented).StartsWith("~~~");

    /// <summary>The body without the other line of the frame, where it begins or ends with that.</summary>
    public static SourceSpan Unframed(string text, SourceSpan body)
    {
        YamlLine? first = null;
        YamlLine? last = null;
        int marks = 0;
        for (int at = body.Start; at < body.End;)
        {
            YamlLine line = YamlLine.At(text, at);
            at = line.NextStart();
            first = line.IsBlank ? first : first ?? line;
            last = line.IsBlank ? last : line;
            marks += Opens(line) ? 1 : 0;
        }

        // Of an even number each has its other half in the text.
        return marks % 2 == 0 ? body
            : first is { } start && IsBare(start) ? SourceSpan.FromBounds(start.NextStart(), body.End)
            : last is { } end && IsBare(end) ? SourceSpan.FromBounds(body.Start, end.Start)
            : body;
    }

    /// <summary>The line that ends a frame which stands for the lines <c>---</c>; null where another one does.</summary>
    public static YamlLine? ClosingOf(string text, YamlLine opening)
    {
        for (int at = opening.NextStart(); at < text.Length;)
        {
            YamlLine line = YamlLine.At(text, at);
            if (line.IsBlank || IsBare(line))
            {
                return line.IsBlank ? null : line;
            }

            at = line.NextStart();
        }

        return null;
    }

    private static bool IsBare(YamlLine line) => line.Text.AsSpan(line.Start, line.End - line.Start).Trim() is "```" or "~~~";
}
