using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Loading;

/// <summary>Finds files of a theme that would never be used because of their name or their folder.</summary>
internal static class ThemeFolderCheck
{
    private const string TemplateExtension = ".sbn-html";
    private const string BaseLayout = "base";

    /// <summary>The folders of a theme that hold templates.</summary>
    public static ImmutableArray<string> TemplateFolders { get; } = ["layouts", "partials"];

    /// <summary>All folders of a theme.</summary>
    public static ImmutableArray<string> Folders { get; } = [.. TemplateFolders, "assets", "strings", "root"];

    private static readonly string[] AssetFolders = ["css", "js", "icons", "img", "images", "fonts", "svg"];

    /// <summary>Reports them as warnings.</summary>
    /// <param name="layer">The theme, or the site's own folder.</param>
    /// <param name="overridden">The paths of what it builds on.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public static void Report(ThemeLayer layer, IReadOnlyCollection<string> overridden, DiagnosticBag diagnostics)
    {
        foreach (ThemeFile file in layer.Files.Values)
        {
            string[] segments = file.Path.Split('/');
            if (MeantPlace(file.Path, segments) is { } place)
            {
                diagnostics.Add(ThemeDiagnostics.MisplacedFile(file.Source, $"{layer.Folder}/{place}"));
            }
            else if (segments.Length > 1 && !Folders.Contains(segments[0], StringComparer.Ordinal))
            {
                diagnostics.Add(ThemeDiagnostics.UnknownFolder(file.Source, segments[0], Folders));
            }
            else if (OtherCase(file.Path, overridden) is { } other)
            {
                diagnostics.Add(ThemeDiagnostics.MisplacedFile(file.Source, $"{layer.Folder}/{other}"));
            }
            else
            {
                ReportTemplate(file, segments, diagnostics);
            }
        }
    }

    /// <summary>True for the name of a template.</summary>
    public static bool IsTemplate(string path) => path.EndsWith(TemplateExtension, StringComparison.Ordinal);

    // Where a file belongs that lies elsewhere; null for one that may stay. Beside theme.yml people keep a README and a licence.
    private static string? MeantPlace(string path, string[] segments)
    {
        string name = segments[^1];
        string stem = name.Split('.')[0];
        bool isTemplate = IsTemplate(name);
        if (segments.Length == 1)
        {
            return isTemplate ? $"{(IsKind(stem) ? "layouts" : "partials")}/{name}"
                : path != ThemeLayer.ManifestName && Suggestion.Nearest(path, [ThemeLayer.ManifestName]) is not null ? ThemeLayer.ManifestName
                : Path.GetExtension(name) is ".css" or ".js" ? AssetPlace(name)
                : Path.GetExtension(name) is ".yml" or ".yaml" && LanguageOf(stem) is { } code ? $"strings/{code}.yml"
                : null;
        }

        string rest = string.Join('/', segments[1..]);
        return segments[0] switch
        {
            "strings" => Path.GetExtension(name) is ".yml" or ".yaml" && LanguageOf(stem) is { } code && $"{code}.yml" != name ? $"strings/{code}.yml" : null,
            "assets" => segments.Length == 2 && Path.GetExtension(name) is ".css" or ".js" ? AssetPlace(name) : null,
            "layouts" or "partials" or "root" => null,
            _ when AssetFolders.Contains(segments[0], StringComparer.OrdinalIgnoreCase) => segments.Length == 2 && Path.GetExtension(name) == ".js" ? AssetPlace(name) : $"assets/{path}",
            _ when Suggestion.Nearest(segments[0], Folders) is { } folder => $"{folder}/{rest}",
            _ when isTemplate => $"{(IsKind(stem) ? "layouts" : "partials")}/{name}",
            _ when Path.GetExtension(name) is ".yml" or ".yaml" && LanguageOf(stem) is { } code => $"strings/{code}.yml",
            _ => null,
        };
    }

    // Where the default theme joins what lies there to what every page loads.
    private static string AssetPlace(string name) => Path.GetExtension(name) == ".css" ? $"assets/css/{name}" : $"assets/js/site/{name}";

    private static bool IsKind(string name) => PageKind.All.Any(kind => kind.Name == name) || name == BaseLayout;

    private static string? LanguageOf(string name) => LanguageCodes.Of(name.ToLowerInvariant()) ?? (name.Length == 2 && Formats.IsLanguage(name) ? name : null);

    private static string? OtherCase(string path, IReadOnlyCollection<string> overridden)
        => overridden.Contains(path) ? null : overridden.FirstOrDefault(known => string.Equals(known, path, StringComparison.OrdinalIgnoreCase));

    private static void ReportTemplate(ThemeFile file, string[] segments, DiagnosticBag diagnostics)
    {
        if (segments is ["assets", "icons", ..] && !file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(ThemeDiagnostics.NoIcon(file.Source, Path.ChangeExtension(file.Path, ".svg")));
            return;
        }

        if (segments[0] is not ("layouts" or "partials"))
        {
            return;
        }

        if (!file.Path.EndsWith(TemplateExtension, StringComparison.Ordinal))
        {
            diagnostics.Add(ThemeDiagnostics.NoTemplate(file.Source, Path.ChangeExtension(file.Path, TemplateExtension)));
        }
        else if (segments[0] == "layouts")
        {
            string name = file.Path["layouts/".Length..^TemplateExtension.Length];
            string[] kinds = [.. PageKind.All.Select(kind => kind.Name), BaseLayout];
            if (!kinds.Contains(name, StringComparer.Ordinal))
            {
                diagnostics.Add(ThemeDiagnostics.UnknownLayout(file.Source, name, PageKind.Meant(name)?.Name ?? Suggestion.Nearest(name, kinds), kinds));
            }
        }
    }
}
