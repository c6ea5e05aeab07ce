using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Server;

/// <summary>A change of the files that the preview has taken up.</summary>
/// <param name="Diagnostics">All that is wrong with the files now.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record PreviewUpdate(ImmutableArray<Diagnostic> Diagnostics, TimeSpan Elapsed);
