using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>Prints what a run has found, in one format.</summary>
internal interface IDiagnosticWriter
{
    /// <summary>Prints all diagnostics in their order.</summary>
    void Write(ImmutableArray<Diagnostic> diagnostics);
}
