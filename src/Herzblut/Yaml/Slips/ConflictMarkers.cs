using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>Finds what git leaves in a file when two changes could not be joined.</summary>
internal static class ConflictMarkers
{
    /// <summary>
    /// Reports each conflict once, at its first marker, and covers the markers and the second version with spaces, so that
    /// the first one can be read.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="span">Whole lines of it.</param>
    /// <param name="bag">Receives the findings.</param>
    /// <returns>The lines, covered; null where there is no conflict.</returns>
    public static string? Cover(SourceText source, SourceSpan span, DiagnosticBag bag)
    {
        ReadOnlySpan<char> lines = source.Text.AsSpan(span.Start, span.Length);
        if (!lines.Contains("<<<<<<<", StringComparison.Ordinal) && !lines.Contains(">>>>>>> ", StringComparison.Ordinal))
        {
            return null;
        }

        char[] text = lines.ToArray();
        bool isInside = false;
        bool isSecond = false;
        for (int at = span.Start; at < span.End;)
        {
            YamlLine line = YamlLine.At(source.Text, at);
            at = line.NextStart();
            char character = line.End > line.Start && LineSlips.IsConflictMarker(line) ? source.Text[line.Start] : '\0';
            if (character == '<' || (character == '>' && !isInside))
            {
                bag.Add(YamlDiagnostics.ConflictMarker(source, line.From(line.Start)));
            }

            bool isMarker = character is '<' or '>' || (character != '\0' && isInside);
            if (isMarker || isSecond)
            {
                SlipMask.Blank(text, new SourceSpan(line.Start - span.Start, line.End - line.Start));
            }

            isInside = character == '<' || (isInside && character != '>');
            isSecond = isInside && (isSecond || character is '=' or '|');
        }

        return new string(text);
    }
}
