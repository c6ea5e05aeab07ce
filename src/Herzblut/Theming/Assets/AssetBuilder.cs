using System.Collections.Immutable;
using System.Text;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Images.Svg;
using Herzblut.Sources;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Assets;

/// <summary>
/// Turns the files of a theme chain below <c>assets/</c> and <c>root/</c> into what is published: bundles joined, style
/// sheets rewritten, names fingerprinted. Pictures and fonts come first, as style sheets name them.
/// </summary>
internal sealed class AssetBuilder
{
    private const string AssetFolder = "assets/";
    private const string RootFolder = "root/";
    private const string IconFolder = "icons/";

    private readonly ThemeManifest _manifest;
    private readonly DiagnosticBag _diagnostics;
    private readonly SortedDictionary<string, ThemeFile> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ThemeFile> _rootFiles = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ThemeAsset> _published = new(StringComparer.Ordinal);
    private readonly List<ThemeFile> _texts = [];
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private readonly HashSet<string> _judged = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _scripts = new(StringComparer.Ordinal);
    private readonly PathPatterns _patterns;

    private AssetBuilder(IEnumerable<ThemeFile> files, ThemeManifest manifest, DiagnosticBag diagnostics)
    {
        _manifest = manifest;
        _diagnostics = diagnostics;
        _patterns = new PathPatterns(_files.Keys);
        foreach (ThemeFile file in files)
        {
            _texts.Add(file);
            if (file.Path.StartsWith(AssetFolder, StringComparison.Ordinal))
            {
                string name = file.Path[AssetFolder.Length..];
                _files[name] = file;
                if (!file.IsBuiltIn)
                {
                    _own.Add(name);
                }
            }
            else if (file.Path.StartsWith(RootFolder, StringComparison.Ordinal))
            {
                _rootFiles[file.Path[RootFolder.Length..]] = file;
            }
        }
    }

    /// <summary>Builds the catalog of a theme.</summary>
    public static AssetCatalog Build(IEnumerable<ThemeFile> files, ThemeManifest manifest, DiagnosticBag diagnostics)
        => new AssetBuilder(files, manifest, diagnostics).Build();

    private AssetCatalog Build()
    {
        Dictionary<string, ImmutableArray<string>> bundles = _manifest.Bundles.Values.ToDictionary(bundle => bundle.Name, Members, StringComparer.Ordinal);
        var joined = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in bundles.Keys)
        {
            joined.UnionWith(bundles[name]);
        }

        SortedDictionary<string, string> inline = InlineScripts();
        List<string> single = [.. _files.Keys.Where(name => !joined.Contains(name) && !inline.ContainsKey(name) && !IsIcon(name) && !bundles.ContainsKey(name))];

        ReportNotLoaded(single);
        foreach (string name in single.Where(name => !IsStyleSheet(name)))
        {
            JudgeDrawing(_files[name], isInlined: false);
            Publish(name, _files[name].Content);
        }

        foreach (string name in single.Where(IsStyleSheet))
        {
            Publish(name, Encoding.UTF8.GetBytes(StyleSheetText(name, name) + "\n"));
        }

        foreach (string name in _manifest.Bundles.Keys)
        {
            Publish(name, Encoding.UTF8.GetBytes(IsStyleSheet(name) ? JoinStyleSheets(name, bundles[name]) : JoinScripts(bundles[name])));
        }

        foreach ((string name, ThemeFile file) in _rootFiles)
        {
            JudgeDrawing(file, isInlined: false);
            _published["/" + name] = new ThemeAsset("/" + name, new SiteAddress(name), file.Content);
        }

        return new AssetCatalog([.. _published.Values], inline, Icons());
    }

    // A template, a script or a style sheet may load it by its name; without that, only a bundle does. What theme.yml names and no bundle
    // holds was reported there, and what lies beside the folders was told to move.
    private void ReportNotLoaded(IEnumerable<string> single)
    {
        if (!_texts.Any(file => file.Path.EndsWith(".sbn-html", StringComparison.Ordinal)))
        {
            return;
        }

        ReportNotLoaded();
        foreach (string name in single.Where(name => Path.GetExtension(name) is ".css" or ".js" && name.Contains('/', StringComparison.Ordinal) && _own.Contains(name)))
        {
            string last = RelativePath.NameOf(name);
            if (!IsNamedIn(_texts.Where(file => !ReferenceEquals(file, _files[name])), name))
            {
                string? folder = FolderOfBundle(Path.GetExtension(name));
                string root = _files[name].Source.Path[..^name.Length];
                _diagnostics.Add(ThemeDiagnostics.NotLoaded(_files[name].Source, name, folder is null ? null : root + folder + last));
            }
        }
    }

    // Whoever declares a bundle has to load it, too.
    private void ReportNotLoaded()
    {
        foreach (ThemeBundle bundle in _manifest.Bundles.Values)
        {
            if (bundle.Declared is { } place && !IsNamedIn(_texts.Where(file => Path.GetExtension(file.Path) is not ".yml"), bundle.Name))
            {
                _diagnostics.Add(ThemeDiagnostics.BundleNotLoaded(bundle.Source, place, bundle.Name));
            }
        }
    }

    private static bool IsNamedIn(IEnumerable<ThemeFile> texts, string name)
        => texts.Any(file => file.Source.Text.Contains(RelativePath.NameOf(name), StringComparison.Ordinal));

    // "js/site/", from the pattern "js/site/*.js" of "js/site.js": where files join what every page loads.
    private string? FolderOfBundle(string extension)
        => _manifest.Bundles.GetValueOrDefault($"{extension[1..]}/site{extension}")?.Entries
            .Where(entry => entry.Pattern.EndsWith($"/*{extension}", StringComparison.Ordinal))
            .Select(entry => entry.Pattern[..^(extension.Length + 1)])
            .FirstOrDefault();

    private void JudgeDrawing(ThemeFile file, bool isInlined)
    {
        if (!file.IsBuiltIn && SvgJudge.IsDrawing(file.Path))
        {
            SvgJudge.Judge(file.Source.Path, file.Content.Span, isInlined, _diagnostics);
        }
    }

    private void Publish(string name, ReadOnlyMemory<byte> content)
        => _published[name] = new ThemeAsset(name, new SiteAddress(AssetFolder + Fingerprint.Name(name, content.Span)), content);

    private ImmutableArray<string> Members(ThemeBundle bundle)
    {
        var members = new List<string>();
        foreach (ThemeBundleEntry entry in bundle.Entries)
        {
            foreach (string name in Matches(bundle, entry).Where(name => !members.Contains(name, StringComparer.Ordinal)))
            {
                if (Path.GetExtension(name) == Path.GetExtension(bundle.Name))
                {
                    members.Add(name);
                }
                else
                {
                    _diagnostics.Add(ThemeDiagnostics.MixedBundle(bundle.Source, entry.Span, bundle.Name, name));
                }
            }
        }

        return [.. members];
    }

    private IEnumerable<string> Matches(ThemeBundle bundle, ThemeBundleEntry entry)
    {
        if (entry.IsPattern)
        {
            return _patterns.Find(entry.Pattern).Where(name => !_manifest.Inline.ContainsKey(name) && !IsNamedElsewhere(name, bundle));
        }

        if (!_files.ContainsKey(entry.Pattern))
        {
            _diagnostics.Add(ThemeDiagnostics.ListedFileMissing(bundle.Source, entry.Span, entry.Pattern, Suggestion.Nearest(entry.Pattern, _files.Keys)));
            return [];
        }

        return [entry.Pattern];
    }

    private bool IsNamedElsewhere(string name, ThemeBundle bundle)
        => _manifest.Bundles.Values.Any(other => other.Name != bundle.Name && other.Entries.Any(entry => entry.Pattern == name));

    private string JoinStyleSheets(string bundle, ImmutableArray<string> members)
    {
        var text = new StringBuilder();
        foreach (string member in members)
        {
            text.Append(StyleSheetText(member, bundle)).Append('\n');
        }

        return text.ToString();
    }

    private string StyleSheetText(string name, string publishedAs)
    {
        // A sheet may be joined to several bundles; what is wrong with it is said once.
        DiagnosticBag diagnostics = _judged.Add(name) ? _diagnostics : new DiagnosticBag();
        SourceText source = _files[name].Source;
        return new StyleSheet(source, (address, span) => Rewrite(source, span, name, publishedAs, address, diagnostics), diagnostics).Rewrite();
    }

    private string Rewrite(SourceText source, SourceSpan span, string name, string publishedAs, string address, DiagnosticBag diagnostics)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address.StartsWith('#'))
        {
            return address;
        }

        if (address.StartsWith('/') || address.Contains(':', StringComparison.Ordinal))
        {
            diagnostics.Add(ThemeDiagnostics.StyleSheetForeignAddress(source, span, address));
            return address;
        }

        int end = address.AsSpan().IndexOfAny('?', '#');
        string path = end < 0 ? address : address[..end];
        string? target = RelativePath.Resolve(RelativePath.FolderOf(name), path);
        if (target is null || !_published.TryGetValue(target, out ThemeAsset? asset))
        {
            string? nearest = Suggestion.Nearest(target ?? path, _published.Keys);
            diagnostics.Add(ThemeDiagnostics.StyleSheetFileMissing(source, span, path, nearest is null ? null : RelativePath.Between(RelativePath.FolderOf(name), nearest)));
            return address;
        }

        return RelativePath.Between(RelativePath.FolderOf(AssetFolder + publishedAs), asset.Address.Path) + (end < 0 ? "" : address[end..]);
    }

    // One scope for the whole bundle: its files see each other and nothing else does.
    private string JoinScripts(ImmutableArray<string> members)
    {
        var text = new StringBuilder("(() => {\n\"use strict\";\n");
        foreach (string member in members)
        {
            text.Append(ScriptText(member));
        }

        return text.Append("})();\n").ToString();
    }

    // A script may be joined to several bundles; it is looked at once.
    private string ScriptText(string name)
    {
        if (!_scripts.TryGetValue(name, out string? script))
        {
            ScriptCheck.Report(_files[name].Source, _diagnostics);
            _scripts.Add(name, script = ScriptLines.WithoutComments(_files[name].Source.Text));
        }

        return script;
    }

    private SortedDictionary<string, string> InlineScripts()
    {
        var scripts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (ThemeInline inline in _manifest.Inline.Values)
        {
            if (_files.TryGetValue(inline.Path, out ThemeFile? file))
            {
                scripts[inline.Path] = file.Source.Text.Trim();
            }
            else
            {
                _diagnostics.Add(ThemeDiagnostics.ListedFileMissing(inline.Source, inline.Span, inline.Path, Suggestion.Nearest(inline.Path, _files.Keys)));
            }
        }

        return scripts;
    }

    private List<Icon> Icons()
    {
        var icons = new List<Icon>();
        foreach ((string path, ThemeFile file) in _files)
        {
            if (!IsIcon(path))
            {
                continue;
            }

            if (Icon.Of(path[IconFolder.Length..^".svg".Length], file.Source.Text) is { } icon)
            {
                JudgeDrawing(file, isInlined: true);
                icons.Add(icon);
            }
            else
            {
                _diagnostics.Add(ThemeDiagnostics.IconIsNotSvg(file.Source, default));
            }
        }

        return icons;
    }

    private static bool IsIcon(string name)
        => name.StartsWith(IconFolder, StringComparison.Ordinal) && name.EndsWith(".svg", StringComparison.Ordinal);

    private static bool IsStyleSheet(string name) => name.EndsWith(".css", StringComparison.Ordinal);
}
