using System.Collections.Immutable;
using System.Text;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Sources;
using Herzblut.Theming.Assets;
using Herzblut.Theming.Colors;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Loading;

/// <summary>Reads the theme of a site with everything it builds on and everything the site overrides.</summary>
internal static class ThemeReader
{
    private const string BrandSheet = "assets/css/brand.css";

    /// <summary>The themes that the tool carries inside.</summary>
    public static ImmutableArray<string> BuiltInThemes => BuiltInFiles.Themes;

    /// <summary>Reads what needs no settings, so that <see cref="Read"/> finds it read.</summary>
    public static void ReadAhead() => ThemeChain.ReadAhead();

    /// <summary>Reads the theme that <c>site.yml</c> names. Whatever is wrong with it, a theme comes out.</summary>
    public static Theme Read(ISourceTree tree, SiteConfig config, DiagnosticBag diagnostics)
    {
        ImmutableArray<ThemeLayer> layers = ThemeChain.Read(tree, config, diagnostics);
        for (int i = 0; i < layers.Length; i++)
        {
            if (!layers[i].IsBuiltIn)
            {
                ThemeFolderCheck.Report(layers[i], [.. layers.Skip(i + 1).SelectMany(layer => layer.Files.Keys)], diagnostics);
            }
        }

        ImmutableSortedDictionary<string, ThemeFile> files = Merge(layers);
        ThemeManifest manifest = MergeManifests(layers);
        ThemeSettingsCheck.Report(layers, diagnostics);
        if (!files.ContainsKey(BrandSheet))
        {
            files = files.Add(BrandSheet, Brand(config, diagnostics));
        }

        return new Theme
        {
            Name = config.Theme.Value,
            Templates = TemplatesAmong(files.Values),
            Assets = AssetBuilder.Build(files.Values, manifest, diagnostics),
            Strings = ThemeStringsMerger.Merge(layers, config, diagnostics),
            Settings = ValuesOf(manifest.Settings),
        };
    }

    private static ImmutableSortedDictionary<string, ThemeFile> TemplatesAmong(IEnumerable<ThemeFile> files)
    {
        var templates = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        foreach (ThemeFile file in files.Where(file => IsTemplate(file.Path)))
        {
            templates.Add(file.Path, file);
        }

        return templates.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, object> ValuesOf(ImmutableSortedDictionary<string, ThemeSetting> settings)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach ((string key, ThemeSetting setting) in settings)
        {
            values.Add(key, setting.Value);
        }

        return values.ToImmutable();
    }

    private static bool IsTemplate(string path)
        => path.StartsWith("layouts/", StringComparison.Ordinal) || path.StartsWith("partials/", StringComparison.Ordinal);

    // The nearest file of each path.
    private static ImmutableSortedDictionary<string, ThemeFile> Merge(ImmutableArray<ThemeLayer> layers)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        foreach (ThemeFile file in layers.Reverse().SelectMany(layer => layer.Files.Values))
        {
            files[file.Path] = file;
        }

        return files.ToImmutable();
    }

    // The nearest word on each bundle and each setting; inlined scripts add up.
    private static ThemeManifest MergeManifests(ImmutableArray<ThemeLayer> layers)
    {
        ThemeManifest merged = ThemeManifest.Empty;
        foreach (ThemeManifest nearer in layers.Reverse().Select(layer => layer.Manifest))
        {
            merged = merged with
            {
                Bundles = Merge(nearer.Bundles, merged.Bundles),
                Inline = Merge(nearer.Inline, merged.Inline),
                Settings = Merge(nearer.Settings, merged.Settings),
            };
        }

        return merged;
    }

    private static ImmutableSortedDictionary<string, T> Merge<T>(ImmutableSortedDictionary<string, T> nearer, ImmutableSortedDictionary<string, T> farther)
    {
        if (farther.IsEmpty)
        {
            return nearer;
        }

        var merged = farther.ToBuilder();
        foreach (string key in nearer.Keys)
        {
            merged[key] = nearer[key];
        }

        return merged.ToImmutable();
    }

    private static ThemeFile Brand(SiteConfig config, DiagnosticBag diagnostics)
    {
        Located<string> accent = config.Brand.Accent;
        if (!RgbColor.TryParse(accent.Value, out RgbColor color))
        {
            throw new ArgumentException($"'{accent.Value}' is no colour; the configuration checks that.", nameof(config));
        }

        BrandPalette palette = BrandPalette.From(color);
        if (!palette.IsLegibleOnWhite)
        {
            diagnostics.Add(ThemeDiagnostics.AccentTooPale(config.Source, accent.Span, palette));
        }

        string sheet = palette.ToStyleSheet();
        return new ThemeFile(BrandSheet, Encoding.UTF8.GetBytes(sheet), new SourceText(BrandSheet, sheet)) { IsBuiltIn = true };
    }
}
