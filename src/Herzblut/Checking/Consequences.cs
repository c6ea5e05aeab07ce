using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Checking;

/// <summary>Findings on pages that an earlier stage already reported in the text they come from.</summary>
internal static class Consequences
{
    /// <summary>True where the finding only repeats what is known: one cause is reported once.</summary>
    public static bool Covers(ImmutableArray<Diagnostic> known, Diagnostic found) => !known.IsDefaultOrEmpty && found.Code switch
    {
        AuditDiagnostics.SkippedLevelCode or AuditDiagnostics.EmptyHeadingCode or AuditDiagnostics.SecondTitleCode => Has(known, "MDN3"),
        AuditDiagnostics.NoAlternativeCode => Has(known, "MDN2"),
        AuditDiagnostics.DeadLinkCode or AuditDiagnostics.DeadAnchorCode => Has(known, "LNK"),
        _ => false,
    };

    private static bool Has(ImmutableArray<Diagnostic> known, string beginning)
        => known.Any(diagnostic => diagnostic.Code.StartsWith(beginning, StringComparison.Ordinal));
}
