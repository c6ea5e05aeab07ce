using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Loading;

/// <summary>Finds files of a theme that would never be used because of their name or their folder.</summary>
internal static class ThemeFolderCheck
{
    private const string TemplateExtension = ".sbn-html";
    private const string BaseLayout = "base";

    private static readonly string[] Folders = ["layouts", "partials", "assets", "strings", "root"];

    /// <summary>Reports them as warnings.</summary>
    public static void Report(ThemeLayer layer, DiagnosticBag diagnostics)
    {
        foreach (ThemeFile file in layer.Files.Values)
        {
            string[] segments = file.Path.Split('/');
            if (segments.Length == 1)
            {
                ReportTopLevel(file, diagnostics);
            }
            else if (!Folders.Contains(segments[0], StringComparer.Ordinal))
            {
                diagnostics.Add(ThemeDiagnostics.UnknownFolder(file.Source, segments[0], Suggestion.Nearest(segments[0], Folders), Folders));
            }
            else
            {
                ReportTemplate(file, segments, diagnostics);
            }
        }
    }

    // Beside theme.yml people keep a README and a licence.
    private static void ReportTopLevel(ThemeFile file, DiagnosticBag diagnostics)
    {
        bool isTemplate = file.Path.EndsWith(TemplateExtension, StringComparison.Ordinal);
        bool isNearlyManifest = file.Path != ThemeLayer.ManifestName && Suggestion.Nearest(file.Path, [ThemeLayer.ManifestName]) is not null;
        if (isTemplate || isNearlyManifest)
        {
            diagnostics.Add(ThemeDiagnostics.MisplacedFile(file.Source, isTemplate ? "layouts/" + file.Path : ThemeLayer.ManifestName));
        }
    }

    private static void ReportTemplate(ThemeFile file, string[] segments, DiagnosticBag diagnostics)
    {
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
                diagnostics.Add(ThemeDiagnostics.UnknownLayout(file.Source, name, Suggestion.Nearest(name, kinds), kinds));
            }
        }
    }
}
