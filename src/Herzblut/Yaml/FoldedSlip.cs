using Herzblut.Diagnostics;

namespace Herzblut.Yaml;

/// <summary>
/// Slips that YAML reads without complaint: a text without quotation marks goes on over the next lines, so that list
/// items with a wrong dash or indentation silently become part of the item above.
/// </summary>
internal static class FoldedSlip
{
    /// <summary>What is wrong with a plain scalar over several lines; null where nothing is, or where it has one line.</summary>
    /// <param name="source">The file.</param>
    /// <param name="yaml">The YAML text.</param>
    /// <param name="offset">Where that text starts in the file.</param>
    /// <param name="scalar">The scalar's range in the YAML text.</param>
    public static Diagnostic? Find(SourceText source, string yaml, int offset, SourceSpan scalar)
    {
        int lineEnd = yaml.AsSpan(scalar.Start, scalar.Length).IndexOf('\n');
        if (lineEnd < 0)
        {
            return null;
        }

        for (int at = scalar.Start + lineEnd + 1; at < scalar.End;)
        {
            YamlLine line = YamlLine.At(yaml, at);
            var span = new SourceSpan(offset + line.Indented, line.End - line.Indented);
            if (line.HasDash)
            {
                return YamlDiagnostics.ItemIndentation(source, span);
            }

            if (!line.IsBlank && IsDashWithoutSpace(line))
            {
                return YamlDiagnostics.DashWithoutSpace(source, span, line.Slice(line.Indented + 1, line.End));
            }

            at = line.NextStart();
        }

        return null;
    }

    // Only before a capital letter or a quotation mark: "-seitig" may be the rest of a word.
    private static bool IsDashWithoutSpace(YamlLine line)
        => line.Text[line.Indented] == '-'
        && line.Indented + 1 < line.End
        && (char.IsUpper(line.Text[line.Indented + 1]) || line.Text[line.Indented + 1] is '"' or '„' or '*' or '[');
}
