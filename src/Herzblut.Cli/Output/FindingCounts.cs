using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>How much was found.</summary>
internal readonly record struct FindingCounts(int Errors, int Warnings)
{
    /// <summary>"1 error, 2 warnings".</summary>
    public Message InWords => new(
        $"{Errors} Fehler, {Number(Warnings, "Warnung", "Warnungen")}",
        $"{Number(Errors, "error", "errors")}, {Number(Warnings, "warning", "warnings")}");

    /// <summary>Counts findings; remarks count as nothing.</summary>
    public static FindingCounts Of(ImmutableArray<Diagnostic> findings) => new(
        findings.Count(finding => finding.Severity == Severity.Error),
        findings.Count(finding => finding.Severity == Severity.Warning));

    private static string Number(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
