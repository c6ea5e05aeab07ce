using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Theming.Files;

/// <summary>One published file that a theme makes of several.</summary>
/// <param name="Name">Below <c>assets/</c>, ending in <c>.css</c> or <c>.js</c>: <c>css/site.css</c>.</param>
/// <param name="Entries">The files in order, or patterns for them.</param>
/// <param name="Source">The <c>theme.yml</c> that declares it.</param>
internal sealed record ThemeBundle(string Name, ImmutableArray<ThemeBundleEntry> Entries, SourceText Source)
{
    /// <summary>Where an author's <c>theme.yml</c> names it; null in what the tool carries inside.</summary>
    public SourceSpan? Declared { get; init; }
}

/// <summary>A file below <c>assets/</c>, or a pattern: <c>*</c> stands for any name inside one folder, <c>**</c> for any folders.</summary>
internal sealed record ThemeBundleEntry(string Pattern, SourceSpan Span)
{
    /// <summary>True where the entry may stand for several files, or for none.</summary>
    public bool IsPattern => Pattern.Contains('*', StringComparison.Ordinal);
}
