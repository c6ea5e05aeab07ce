using System.Collections.Immutable;
using Herzblut.Schemas;

namespace Herzblut.Theming.Files;

/// <summary>What a <c>theme.yml</c> says; for a whole chain, the nearest theme's word counts.</summary>
internal sealed record ThemeManifest
{
    /// <summary>A theme that declares nothing.</summary>
    public static ThemeManifest Empty { get; } = new();

    /// <summary>The theme this one builds on; null for one that stands alone.</summary>
    public Located<string>? Extends { get; init; }

    /// <summary>Files that are joined into one; by name, ordinal.</summary>
    public ImmutableSortedDictionary<string, ThemeBundle> Bundles { get; init; } = ImmutableSortedDictionary.Create<string, ThemeBundle>(StringComparer.Ordinal);

    /// <summary>Scripts that stand inside the page; by path below <c>assets/</c>, ordinal.</summary>
    public ImmutableSortedDictionary<string, ThemeInline> Inline { get; init; } = ImmutableSortedDictionary.Create<string, ThemeInline>(StringComparer.Ordinal);

    /// <summary>Values for <c>setting 'key'</c>; nested keys are dotted.</summary>
    public ImmutableSortedDictionary<string, ThemeSetting> Settings { get; init; } = ImmutableSortedDictionary.Create<string, ThemeSetting>(StringComparer.Ordinal);
}
