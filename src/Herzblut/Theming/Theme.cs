using System.Collections.Immutable;
using Herzblut.Theming.Assets;
using Herzblut.Theming.Files;
using Herzblut.Theming.Strings;

namespace Herzblut.Theming;

/// <summary>A theme with everything it builds on and everything the site overrides, ready for rendering.</summary>
internal sealed record Theme
{
    /// <summary>The name in <c>site.yml</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Layouts and partials by path (<c>layouts/chapter.sbn-html</c>), ordinal; the nearest file of each path.</summary>
    public required ImmutableSortedDictionary<string, ThemeFile> Templates { get; init; }

    /// <summary>Style sheets, scripts, pictures and icons.</summary>
    public required AssetCatalog Assets { get; init; }

    /// <summary>The texts in each language of the site.</summary>
    public required IReadOnlyDictionary<string, ThemeStrings> Strings { get; init; }

    /// <summary>Values for <c>setting</c>: text, whole number (long), decimal number (double) or bool.</summary>
    public required ImmutableSortedDictionary<string, object> Settings { get; init; }
}
