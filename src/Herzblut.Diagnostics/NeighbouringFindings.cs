using System.Collections.Immutable;
using System.Globalization;

namespace Herzblut.Diagnostics;

/// <summary>
/// Findings of one file, of which those on neighbouring lines are told once: the bullets of a pasted list are one slip, and the
/// first of them says on which other lines it was made.
/// </summary>
public static class NeighbouringFindings
{
    // In lines: an item may run over several, and a blank line may follow.
    private const int Gap = 4;

    /// <summary>The findings in their order, without those that join an earlier one.</summary>
    public static ImmutableArray<Diagnostic> Join(ImmutableArray<Diagnostic> findings)
    {
        if (findings.Count(finding => finding.JoinsNeighbours) < 2)
        {
            return findings;
        }

        var joined = new Dictionary<Diagnostic, List<Diagnostic>>(ReferenceEqualityComparer.Instance);
        var rest = new List<Diagnostic>(findings.Length);
        foreach (Diagnostic finding in findings)
        {
            if (finding.JoinsNeighbours && rest.FindLast(earlier => earlier.JoinsNeighbours && earlier.Code == finding.Code) is { } first
                && LineOf(finding) - LineOf(joined.GetValueOrDefault(first)?[^1] ?? first) is > 0 and <= Gap)
            {
                if (!joined.TryGetValue(first, out List<Diagnostic>? others))
                {
                    joined[first] = others = [];
                }

                others.Add(finding);
            }
            else
            {
                rest.Add(finding);
            }
        }

        return [.. rest.Select(finding => joined.TryGetValue(finding, out List<Diagnostic>? others) ? WithLines(finding, others) : finding)];
    }

    private static Diagnostic WithLines(Diagnostic first, List<Diagnostic> others)
    {
        int[] lines = [.. others.Select(LineOf)];
        bool isRow = lines.Length > 2 && lines[^1] - lines[0] == lines.Length - 1;
        string Listed(string and, string to) => isRow ? $"{Number(lines[0])} {to} {Number(lines[^1])}"
            : lines.Length == 1 ? Number(lines[0])
            : $"{string.Join(", ", lines[..^1].Select(Number))} {and} {Number(lines[^1])}";
        return first with
        {
            Hint = new Message(
                $"{first.Hint?.German} Ebenso in {(lines.Length == 1 ? "Zeile" : "den Zeilen")} {Listed("und", "bis")}.".TrimStart(),
                $"{first.Hint?.English} Likewise on {(lines.Length == 1 ? "line" : "lines")} {Listed("and", "to")}.".TrimStart()),
            // What cannot be mended everywhere is left to its author as a whole.
            Fix = first.Fix.IsEmpty || others.Any(other => other.Fix.IsEmpty) ? [] : [.. first.Fix.Concat(others.SelectMany(other => other.Fix))],
        };
    }

    private static int LineOf(Diagnostic finding) => finding.Source.PositionOf(finding.Span.Start).Line;

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
