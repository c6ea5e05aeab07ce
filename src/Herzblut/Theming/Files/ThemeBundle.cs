using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Theming.Files;

/// <summary>One published file that a theme makes of several.</summary>
/// <param name="Name">Below <c>assets/</c>, ending in <c>.css</c> or <c>.js</c>: <c>css/site.css</c>.</param>
/// <param name="Entries">The files in order, or patterns for them.</param>
/// <param name="Source">The <c>theme.yml</c> that declares it.</param>
internal sealed record ThemeBundle(string Name, ImmutableArray<ThemeBundleEntry> Entries, SourceText Source);
