using System.Collections.Immutable;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Sources;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Loading;

/// <summary>
/// Finds the folders that a theme is made of, the nearest first: the site's own <c>theme/</c>, <c>themes/&lt;name&gt;</c> (or the
/// theme of that name inside the tool), what it extends, and last the texts that every theme inherits.
/// </summary>
internal sealed class ThemeChain
{
    /// <summary>The site's own folder.</summary>
    public const string SiteFolder = "theme";

    private const string ThemesFolder = "themes";
    private const string BaseFolder = "base";

    private readonly ISourceTree _tree;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<ThemeLayer> _layers = [];

    /// <summary>
    /// Reads what nearly every theme ends with, so that a chain finds it read: the theme that the library carries inside, and the texts.
    /// </summary>
    public static void ReadAhead()
    {
        foreach (string name in BuiltInFiles.Themes)
        {
            ThemeLayerReader.ReadBuiltIn($"{ThemesFolder}/{name}");
        }

        ThemeLayerReader.ReadBuiltIn(BaseFolder);
    }

    private ThemeChain(ISourceTree tree, DiagnosticBag diagnostics)
    {
        _tree = tree;
        _diagnostics = diagnostics;
    }

    /// <summary>The layers of a site's theme.</summary>
    public static ImmutableArray<ThemeLayer> Read(ISourceTree tree, SiteConfig config, DiagnosticBag diagnostics)
    {
        var chain = new ThemeChain(tree, diagnostics);
        chain.Add(ThemeLayerReader.Read(tree, SiteFolder, diagnostics));
        chain.ReportExtendsOfSite();
        chain.ReportMisplacedFolders();
        chain.ReportFoldersWithoutManifest();
        chain.AddTheme(config.Theme.Value);
        chain.Add(ThemeLayerReader.ReadBuiltIn(BaseFolder));
        return [.. chain._layers];
    }

    private void AddTheme(string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? next = name;
        while (next is not null && seen.Add(next) && AddNamed(next))
        {
            next = BaseOf(_layers[^1], seen);
        }
    }

    private bool AddNamed(string name)
    {
        string folder = $"{ThemesFolder}/{name}";
        bool isThere = _tree.Find($"{folder}/{ThemeLayer.ManifestName}") is not null || !BuiltInFiles.Themes.Contains(name);
        return (isThere && Add(ThemeLayerReader.Read(_tree, folder, _diagnostics))) || Add(ThemeLayerReader.ReadBuiltIn(folder));
    }

    private string? BaseOf(ThemeLayer layer, HashSet<string> seen)
    {
        if (layer.Manifest.Extends is not { } extends)
        {
            return null;
        }

        SourceText source = layer.Files[ThemeLayer.ManifestName].Source;
        if (seen.Contains(extends.Value))
        {
            _diagnostics.Add(ThemeDiagnostics.ExtendsItself(source, extends.Span, extends.Value));
            return null;
        }

        string folder = $"themes/{extends.Value}";
        if (!_tree.HasFilesBelow(folder) && !BuiltInFiles.Themes.Contains(extends.Value))
        {
            string? nearest = Suggestion.Nearest(extends.Value, ThemeNames());
            _diagnostics.Add(ThemeDiagnostics.UnknownBase(source, extends.Span, extends.Value, nearest));
            return null;
        }

        return extends.Value;
    }

    private void ReportExtendsOfSite()
    {
        if (_layers is [{ Manifest.Extends: { } extends } layer])
        {
            SourceText source = layer.Files[ThemeLayer.ManifestName].Source;
            _diagnostics.Add(BuiltInFiles.Themes.Contains(extends.Value) || _tree.HasFilesBelow($"{ThemesFolder}/{extends.Value}")
                ? ThemeDiagnostics.ExtendsInSiteFolder(source, extends.Span, extends.Value)
                : ThemeDiagnostics.UnknownBase(source, extends.Span, extends.Value, Suggestion.Nearest(extends.Value, ThemeNames())));
        }
    }

    // "Theme/", "partials/" beside site.yml, "themes/partials/". Where names differ in case only, some systems find the folder all the same.
    private void ReportMisplacedFolders()
    {
        Report("Theme", SiteFolder, isSame: true);
        Report("Themes", ThemesFolder, isSame: true);
        foreach (string folder in ThemeFolderCheck.TemplateFolders)
        {
            Report(folder, $"{SiteFolder}/{folder}", isSame: false);
        }

        foreach (string folder in ThemeFolderCheck.Folders)
        {
            Report($"{ThemesFolder}/{folder}", $"{SiteFolder}/{folder}", isSame: false);
        }

        void Report(string folder, string meant, bool isSame)
        {
            bool isFound = isSame && _tree.HasFilesBelow(meant);
            if (!isFound && _tree.FilesBelow(folder).FirstOrDefault(file => folder.StartsWith("theme", StringComparison.OrdinalIgnoreCase) || ThemeFolderCheck.IsTemplate(file.Path)) is { } first)
            {
                _diagnostics.Add(ThemeDiagnostics.MisplacedFile(new SourceText(first.Path, ""), meant + first.Path[folder.Length..]));
            }
        }
    }

    private void ReportFoldersWithoutManifest()
    {
        foreach (string name in ThemeNames().Where(name => !ThemeFolderCheck.Folders.Contains(name) && _tree.Find($"themes/{name}/{ThemeLayer.ManifestName}") is null))
        {
            if (_tree.FilesBelow($"themes/{name}") is [{ } first, ..])
            {
                _diagnostics.Add(ThemeDiagnostics.NoManifest(new SourceText(first.Path, ""), $"themes/{name}", BuiltInFiles.Themes.Contains(name)));
            }
        }
    }

    private IEnumerable<string> ThemeNames()
        => _tree.FilesBelow("themes").Select(file => file.Path.Split('/')).Where(parts => parts.Length > 2).Select(parts => parts[1]).Concat(BuiltInFiles.Themes).Distinct(StringComparer.Ordinal);

    private bool Add(ThemeLayer? layer)
    {
        if (layer is null)
        {
            return false;
        }

        _layers.Add(layer);
        return true;
    }
}
