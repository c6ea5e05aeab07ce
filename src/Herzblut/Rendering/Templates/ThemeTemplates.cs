using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Rendering.Pages;
using Herzblut.Theming;
using Herzblut.Theming.Files;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// The templates of a theme, each read once for all pages. <c>include</c> finds the layout for the name of a kind of page and
/// for <c>base</c>, for all others the partial (<c>include 'card'</c> is <c>partials/card.sbn-html</c>). Thread-safe.
/// </summary>
internal sealed class ThemeTemplates
{
    private const string Base = "base";
    private const string Extension = ".sbn-html";
    private const string Partials = "partials/";

    private readonly Dictionary<string, Lazy<ParsedTemplate>> _byPath;
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LanguageTemplates> _byLanguage;
    private readonly Dictionary<PageKind, string?> _documents;

    /// <summary>The templates of a theme; read when they are needed.</summary>
    public ThemeTemplates(Theme theme)
    {
        Theme = theme;
        _byPath = theme.Templates.ToDictionary(file => file.Key, file => new Lazy<ParsedTemplate>(() => ParsedTemplate.ParseWhole(file.Value.Source)), StringComparer.Ordinal);
        foreach (ThemeFile file in theme.Templates.Values)
        {
            _sources.TryAdd(file.Source.Path, file.Source);
        }

        _byLanguage = theme.Strings.Keys.ToDictionary(language => language, language => new LanguageTemplates(this, language), StringComparer.Ordinal);
        _documents = PageKind.All.ToDictionary(kind => kind, DocumentOf);
    }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>The names of all partials.</summary>
    public IEnumerable<string> PartialNames => Theme.Templates.Keys.Where(path => path.StartsWith(Partials, StringComparison.Ordinal)).Select(path => path[Partials.Length..^Extension.Length]);

    /// <summary>The path of the template of a name.</summary>
    public static string PathOf(string name)
    {
        string bare = name.EndsWith(Extension, StringComparison.Ordinal) ? name[..^Extension.Length] : name;
        return bare == Base || PageKind.Exists(bare) ? $"layouts/{bare}{Extension}" : Partials + bare + Extension;
    }

    /// <summary>The template that <c>include</c> finds; null where there is none.</summary>
    public ParsedTemplate? Find(string name) => AtPath(PathOf(name));

    /// <summary>The text of a template, by the path that findings name.</summary>
    public SourceText? SourceOf(string path) => _sources.GetValueOrDefault(path);

    /// <summary>
    /// Reads all templates that the site or a theme of its own brings, whether a page uses them or not, and reports what is
    /// wrong with them; and layouts that are missing. Those of optional kinds may be: a theme need not know of them.
    /// </summary>
    public void Check(DiagnosticBag diagnostics)
    {
        foreach (string path in Theme.Templates.Keys.Where(path => !Theme.Templates[path].IsBuiltIn))
        {
            diagnostics.AddRange(AtPath(path)!.Diagnostics); // the theme has it
        }

        string[] missing = [.. PageKind.All.Where(kind => !kind.IsOptional && !HasLayout(kind)).Select(kind => kind.Name)];
        if (missing.Length > 0)
        {
            diagnostics.Add(RenderingDiagnostics.LayoutsMissing(Theme.Name, missing));
        }
    }

    /// <summary>Whether the theme has a layout for a kind of page.</summary>
    public bool HasLayout(PageKind kind) => _documents[kind] is not null && Theme.Templates.ContainsKey(PathOf(kind.Name));

    /// <summary>Renders a page whose kind has a layout.</summary>
    /// <returns>The mistake that ended it; null where the page is whole.</returns>
    public Diagnostic? Render(PageContext page, Utf8Output output)
        => _byLanguage[page.Edition.Language].Render(_documents[page.Kind]!, page, output); // the caller has asked

    private ParsedTemplate? AtPath(string path) => _byPath.GetValueOrDefault(path)?.Value;

    // The template that writes the whole document: the layout where that begins with a doctype, otherwise "base", which
    // includes the layout.
    private string? DocumentOf(PageKind kind)
    {
        string name = kind.Name;
        bool isWhole = Theme.Templates.TryGetValue(PathOf(name), out ThemeFile? layout)
            && layout.Source.Text.AsSpan().TrimStart().StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase);
        string document = isWhole ? name : Base;
        return Theme.Templates.ContainsKey(PathOf(document)) ? document : null;
    }
}
