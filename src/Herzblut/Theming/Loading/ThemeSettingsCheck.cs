using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Loading;

/// <summary>
/// Holds the settings that a site changes against those of the themes it builds on: one that is spelt otherwise changes nothing, and one
/// of another kind is not understood. A setting of the site's own is asked for by a template of its own.
/// </summary>
internal static class ThemeSettingsCheck
{
    /// <summary>Reports settings of layers that the tool does not carry inside.</summary>
    /// <param name="layers">Nearest first.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static void Report(ImmutableArray<ThemeLayer> layers, DiagnosticBag diagnostics)
    {
        for (int i = 0; i < layers.Length; i++)
        {
            if (!layers[i].IsBuiltIn)
            {
                Report(layers[i], layers.AsSpan()[(i + 1)..], diagnostics);
            }
        }
    }

    private static void Report(ThemeLayer layer, ReadOnlySpan<ThemeLayer> farther, DiagnosticBag diagnostics)
    {
        foreach ((string key, ThemeSetting setting) in layer.Manifest.Settings)
        {
            if (Find(key, farther) is { } known)
            {
                if (known.Value is bool && setting.Value is not bool)
                {
                    diagnostics.Add(FieldDiagnostics.NoBoolean(setting.Written, new FieldContext(setting.Source, key, VocabulariesConfig.Empty, diagnostics)));
                }
            }
            else if (Suggestion.Nearest(key, KeysOf(farther)) is { } nearest && !layer.Files.Values.Any(file => IsAskedFor(key, file)))
            {
                diagnostics.Add(ThemeDiagnostics.UnknownSetting(setting.Source, setting.Name, key, nearest));
            }
        }
    }

    private static bool IsAskedFor(string key, ThemeFile file)
        => ThemeFolderCheck.IsTemplate(file.Path) && file.Source.Text.Contains(key, StringComparison.Ordinal);

    private static ThemeSetting? Find(string key, ReadOnlySpan<ThemeLayer> layers)
    {
        foreach (ThemeLayer layer in layers)
        {
            if (layer.Manifest.Settings.TryGetValue(key, out ThemeSetting? setting))
            {
                return setting;
            }
        }

        return null;
    }

    private static List<string> KeysOf(ReadOnlySpan<ThemeLayer> layers)
    {
        var keys = new List<string>();
        foreach (ThemeLayer layer in layers)
        {
            keys.AddRange(layer.Manifest.Settings.Keys);
        }

        return keys;
    }
}
