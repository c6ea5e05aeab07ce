using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Server;

/// <summary>What the preview shows between two changes.</summary>
/// <param name="Number">Counts the changes; from 1.</param>
/// <param name="Site">The site; null where there never was one.</param>
/// <param name="IsStale">True where the files cannot be shown and <paramref name="Site"/> is that of an earlier state.</param>
/// <param name="Problems">Why, if so.</param>
/// <param name="Elapsed">How long it took to take the change up.</param>
internal sealed record PreviewState(int Number, SitePreview? Site, bool IsStale, ImmutableArray<Diagnostic> Problems, TimeSpan Elapsed)
{
    /// <summary>What is wrong with the files, as far as it is known.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => IsStale ? Problems : Site?.Diagnostics ?? [];
}
