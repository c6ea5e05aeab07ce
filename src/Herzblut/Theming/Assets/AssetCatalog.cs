using System.Collections.Immutable;

namespace Herzblut.Theming.Assets;

/// <summary>Everything of a theme that is published or inlined, ready for use.</summary>
internal sealed class AssetCatalog
{
    private readonly Dictionary<string, ThemeAsset> _published;
    private readonly Dictionary<string, string> _inline;
    private readonly Dictionary<string, Icon> _icons;

    internal AssetCatalog(
        ImmutableArray<ThemeAsset> published,
        IReadOnlyDictionary<string, string> inline,
        IEnumerable<Icon> icons)
    {
        Published = published;
        _published = published.ToDictionary(asset => asset.Name, StringComparer.Ordinal);
        _inline = new(inline, StringComparer.Ordinal);
        Icons = [.. icons.OrderBy(icon => icon.Name, StringComparer.Ordinal).Select((icon, index) => icon with { Index = index })];
        _icons = Icons.ToDictionary(icon => icon.Name, StringComparer.Ordinal);
        SecurityPolicy = ContentSecurityPolicy.For(inline.Values);
    }

    /// <summary>The files of the theme that become part of the site, by name.</summary>
    public ImmutableArray<ThemeAsset> Published { get; }

    /// <summary>The <c>Content-Security-Policy</c> of every page; it knows the hashes of the inlined scripts.</summary>
    public string SecurityPolicy { get; }

    /// <summary>What <c>asset</c> may be asked for.</summary>
    public IEnumerable<string> Names => _published.Keys;

    /// <summary>What <c>inline_asset</c> may be asked for.</summary>
    public IEnumerable<string> InlineNames => _inline.Keys;

    /// <summary>All icons by name.</summary>
    public ImmutableArray<Icon> Icons { get; }

    /// <summary>What <c>icon</c> may be asked for.</summary>
    public IEnumerable<string> IconNames => _icons.Keys;

    /// <summary>A published file; null where there is none of that name.</summary>
    public ThemeAsset? Find(string name) => _published.GetValueOrDefault(name);

    /// <summary>The text of an inlined script; null where there is none of that name.</summary>
    public string? FindInline(string name) => _inline.GetValueOrDefault(name);

    /// <summary>An icon; null where there is none of that name.</summary>
    public Icon? FindIcon(string name) => _icons.GetValueOrDefault(name);
}
