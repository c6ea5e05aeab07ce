using System.Collections.Immutable;
using System.Globalization;

namespace Herzblut.Diagnostics;

/// <summary>Keeps the findings of one file to a number that a person reads: a slip in a long file may show thousands of times.</summary>
public static class FindingsLimit
{
    /// <summary>So many findings of each severity are shown for a file.</summary>
    public const int PerFile = 100;

    /// <summary>The findings in their order; for the others of a file, one that counts them, at the first of them.</summary>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.Length <= PerFile)
        {
            return diagnostics;
        }

        Dictionary<(string Path, Severity Severity), int> counts = diagnostics.CountBy(KeyOf).ToDictionary();
        if (counts.Values.All(count => count <= PerFile))
        {
            return diagnostics;
        }

        var shown = new Dictionary<(string Path, Severity Severity), int>();
        var kept = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            int number = shown[KeyOf(diagnostic)] = shown.GetValueOrDefault(KeyOf(diagnostic)) + 1;
            if (number <= PerFile)
            {
                kept.Add(diagnostic);
            }
            else if (number == PerFile + 1)
            {
                kept.Add(Others(diagnostic, counts[KeyOf(diagnostic)] - PerFile));
            }
        }

        return kept.ToImmutable();
    }

    private static (string Path, Severity Severity) KeyOf(Diagnostic diagnostic) => (diagnostic.Source.Path, diagnostic.Severity);

    private static Diagnostic Others(Diagnostic first, int count)
    {
        string number = count.ToString(CultureInfo.InvariantCulture);
        return new Diagnostic(
            "RPT1001",
            first.Severity,
            first.Source,
            first.Span,
            new Message($"Ab hier hat die Datei noch {number} weitere Funde.", $"From here on the file has {number} more findings."),
            new Message("Beheben Sie zuerst die ersten; oft verschwinden die anderen mit ihnen.", "Mend the first ones first; often the others go with them."));
    }
}
