using System.Collections.Immutable;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Loading;

/// <summary>One theme of a chain, or the site's own folder <c>theme/</c>.</summary>
/// <param name="Folder">How diagnostics name it: <c>themes/herzblut</c>, <c>theme</c>.</param>
/// <param name="Files">Its files by path below it, ordinal.</param>
/// <param name="Manifest">Its <c>theme.yml</c>; empty where there is none.</param>
/// <param name="IsBuiltIn">True for what the tool carries inside.</param>
internal sealed record ThemeLayer(
    string Folder,
    ImmutableSortedDictionary<string, ThemeFile> Files,
    ThemeManifest Manifest,
    bool IsBuiltIn)
{
    /// <summary>The name of the file that describes a theme.</summary>
    public const string ManifestName = "theme.yml";
}
