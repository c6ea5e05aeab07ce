using System.Collections.Concurrent;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Views;
using Herzblut.Theming;
using Herzblut.Theming.Files;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// The templates of a theme, each read and prepared once for all pages. <c>include</c> finds the layout for the name of a kind of
/// page and for <c>base</c>, for all others the partial (<c>include 'card'</c> is <c>partials/card.sbn-html</c>). Thread-safe.
/// </summary>
internal sealed class ThemeTemplates : ITemplateSource
{
    private const string Base = "base";
    private const string Extension = ".sbn-html";
    private const string Partials = "partials/";

    private readonly Dictionary<string, Lazy<ParsedTemplate>> _byPath;
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<PageKind, string?> _documents;
    // Not a bag, whose lists belong to threads: a context names these templates, so that each thread would hold them as long as it lives.
    private readonly ConcurrentStack<ThemeContext> _idle = [];

    /// <summary>The templates of a theme; read when they are needed.</summary>
    public ThemeTemplates(Theme theme)
    {
        Theme = theme;
        _byPath = theme.Templates.ToDictionary(file => file.Key, file => new Lazy<ParsedTemplate>(() => Prepare(file.Value)), StringComparer.Ordinal);
        foreach (ThemeFile file in theme.Templates.Values)
        {
            _sources.TryAdd(file.Source.Path, file.Source);
        }

        _documents = PageKind.All.ToDictionary(kind => kind, DocumentOf);
    }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Names => Theme.Templates.Keys.Where(path => path.StartsWith(Partials, StringComparison.Ordinal)).Select(path => path[Partials.Length..^Extension.Length]);

    /// <inheritdoc/>
    public string PlaceOf(string name)
    {
        string bare = name.EndsWith(Extension, StringComparison.Ordinal) ? name[..^Extension.Length] : name;
        return bare == Base || PageKind.Exists(bare) ? $"layouts/{bare}{Extension}" : Partials + bare + Extension;
    }

    /// <inheritdoc/>
    public ParsedTemplate? Find(string name) => AtPath(PlaceOf(name));

    /// <inheritdoc/>
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

    /// <summary>
    /// Looks through the same templates for functions and includes that do not exist, where no page has run them: a partial that nobody
    /// includes, a branch that no page takes.
    /// </summary>
    public void CheckNames(DiagnosticBag diagnostics)
    {
        foreach (ThemeFile file in Theme.Templates.Values.Where(file => !file.IsBuiltIn))
        {
            // As written: what is prepared to run cannot be looked through.
            ParsedTemplate template = ParsedTemplate.Parse(file.Source);
            diagnostics.AddRange(template.Diagnostics.IsEmpty ? NameCheck.Of(template, this) : []);
        }
    }

    /// <summary>Whether the theme has a layout for a kind of page.</summary>
    public bool HasLayout(PageKind kind) => _documents[kind] is not null && Theme.Templates.ContainsKey(PlaceOf(kind.Name));

    /// <summary>Renders a page whose kind has a layout.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">Where to print; of no use after a mistake.</param>
    /// <returns>The mistake that ended it, with the chain of includes as notes; null where the page is whole.</returns>
    public Diagnostic? Render(PageContext page, Utf8Output output)
    {
        ParsedTemplate template = Find(_documents[page.Kind]!)!; // the caller has asked
        if (!template.Diagnostics.IsEmpty)
        {
            return template.Diagnostics[0];
        }

        return TryRenderQuickly(template, page, output) ? null : RenderByEngine(template, page, output);
    }

    // Our own templates have been checked; looking for what the engine lets pass is reading them twice.
    private ParsedTemplate Prepare(ThemeFile file)
        => TemplateFolding.Fold(file.IsBuiltIn ? ParsedTemplate.Parse(file.Source) : ParsedTemplate.ParseWhole(file.Source), Theme);

    private ParsedTemplate? AtPath(string path) => _byPath.GetValueOrDefault(path)?.Value;

    // False where the page has something that only the engine knows, or a mistake.
    private bool TryRenderQuickly(ParsedTemplate template, PageContext page, Utf8Output output)
    {
        ThemeContext context = _idle.TryPop(out ThemeContext? idle) ? idle : new ThemeContext(new ThemeGlobals(ThemeLibrary.Functions), this) { IsQuick = true };
        bool isWhole = false;
        try
        {
            Render(context, template, page, output);
            isWhole = true;
        }
        catch (ScriptRuntimeException)
        {
            output.Clear();
        }

        if (!isWhole || context.IsOutOfTime)
        {
            context.Dispose();
        }
        else
        {
            _idle.Push(context);
        }

        return isWhole;
    }

    private Diagnostic? RenderByEngine(ParsedTemplate template, PageContext page, Utf8Output output)
    {
        using var context = new ThemeContext(new ThemeGlobals(ThemeLibrary.Functions), this) { IsQuick = false };
        try
        {
            Render(context, template, page, output);
            return null;
        }
        catch (ScriptRuntimeException exception)
        {
            return TemplateProblems.Describe(exception, template.Source, context.Includes, this);
        }
    }

    private static void Render(ThemeContext context, ParsedTemplate template, PageContext page, Utf8Output output)
    {
        var pageOutput = new ThemeOutput(output, page);
        context.OutputLimit = pageOutput.Limit;
        context.Render(template, new GlobalsView(page), pageOutput);
    }

    // The template that writes the whole document: the layout where that begins with a doctype, otherwise "base", which
    // includes the layout.
    private string? DocumentOf(PageKind kind)
    {
        string name = kind.Name;
        bool isWhole = Theme.Templates.TryGetValue(PlaceOf(name), out ThemeFile? layout)
            && layout.Source.Text.AsSpan().TrimStart().StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase);
        string document = isWhole ? name : Base;
        return Theme.Templates.ContainsKey(PlaceOf(document)) ? document : null;
    }
}
