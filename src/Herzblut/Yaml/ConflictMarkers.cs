using Herzblut.Diagnostics;

namespace Herzblut.Yaml;

/// <summary>Finds what git leaves in a file when two changes could not be joined.</summary>
internal static class ConflictMarkers
{
    /// <summary>
    /// Reports each conflict once, at its first marker, and covers its markers and the second version, so that
    /// the first one can be read.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="span">Whole lines of it.</param>
    /// <param name="text">Those lines, to be covered; null where nothing is read afterwards.</param>
    /// <param name="bag">Receives the findings.</param>
    public static void Find(SourceText source, SourceSpan span, char[]? text, DiagnosticBag bag)
    {
        ReadOnlySpan<char> lines = source.Text.AsSpan(span.Start, span.Length);
        if (!lines.Contains("<<<<<<<", StringComparison.Ordinal) && !lines.Contains(">>>>>>> ", StringComparison.Ordinal))
        {
            return;
        }

        bool isInside = false;
        bool isSecond = false;
        for (int at = span.Start; at < span.End;)
        {
            YamlLine line = YamlLine.At(source.Text, at);
            at = line.NextStart();
            char sign = line.End > line.Start && LineSlips.IsConflictMarker(line) ? source.Text[line.Start] : '\0';
            if (sign == '<' || (sign == '>' && !isInside))
            {
                bag.Add(YamlDiagnostics.ConflictMarker(source, line.From(line.Start)));
            }

            bool isMarker = sign is '<' or '>' || (sign != '\0' && isInside);
            if (text is not null && (isMarker || isSecond))
            {
                SlipMask.Blank(text, new SourceSpan(line.Start - span.Start, line.End - line.Start));
            }

            isInside = sign == '<' || (isInside && sign != '>');
            isSecond = isInside && (isSecond || sign is '=' or '|');
        }
    }
}
