using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Server;

/// <summary>A change of the files that the preview has taken up, or that it has looked through since.</summary>
/// <param name="Diagnostics">All that is wrong with the files now, as far as it is known.</param>
/// <param name="Elapsed">How long it took to take the change up.</param>
/// <param name="IsChecked">True where the whole site was looked through, false at first.</param>
public sealed record PreviewUpdate(ImmutableArray<Diagnostic> Diagnostics, TimeSpan Elapsed, bool IsChecked);
