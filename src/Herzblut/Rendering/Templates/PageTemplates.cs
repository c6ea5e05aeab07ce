using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Templating;
using Herzblut.Templating.Output;
using Herzblut.Theming;

namespace Herzblut.Rendering.Templates;

/// <summary>The templates of a theme, read and prepared once for all pages. Thread-safe.</summary>
internal sealed class PageTemplates
{
    // A theme is trusted code of the operator's, yet a slip must not run for ever or fill the memory. The numbers leave room
    // for a book of ten thousand chapters on one page.
    private static readonly TemplateLimits Limits = TemplateLimits.Default with
    {
        LoopSteps = 1_000_000,
        TotalSteps = 200_000_000,
        TextLength = 0,
        OutputBytes = 1L << 30,
        TotalText = 1L << 30,
        RenderTime = TimeSpan.FromMinutes(2),
    };

    private static readonly TemplateOptions Options = TemplateOptions.Default with
    {
        Encoder = OutputEncoder.Html,
        StrictVariables = true,
        StrictShapes = true,
        AutoIndent = false,
        Limits = Limits,
    };

    private readonly TemplateEngine _engine;
    private readonly ImmutableArray<Template?> _documents;

    /// <summary>Prepares the templates of a theme.</summary>
    public PageTemplates(Theme theme)
    {
        Theme = theme;
        _engine = new TemplateEngine(Options, HostFunctions.Library, new ThemeLoader(theme));
        _documents = [.. PageKinds.All.Select(Document)];
    }

    /// <summary>The theme they belong to.</summary>
    public Theme Theme { get; }

    /// <summary>
    /// The template that writes the whole document of a kind of page: its layout where that begins with a doctype, otherwise
    /// <c>base</c>, which includes the layout. Null where the theme has neither.
    /// </summary>
    public Template? For(PageKind kind) => _documents[(int)kind];

    /// <summary>
    /// Reads all templates that the site or a theme of its own brings, whether a page uses them or not, and reports what is
    /// wrong with them; and layouts that are missing.
    /// </summary>
    public void Check(DiagnosticBag diagnostics)
    {
        foreach ((string path, ThemeFile file) in Theme.Templates)
        {
            if (!file.IsBuiltIn)
            {
                Template template = _engine.Load(ThemeLoader.NameOf(path)) is { } used && used.Source == file.Source ? used : _engine.Parse(file.Source);
                diagnostics.AddRange(template.Diagnostics);
            }
        }

        string[] missing = [.. PageKinds.All.Where(kind => !HasLayout(kind)).Select(PageKinds.NameOf)];
        if (missing.Length > 0)
        {
            diagnostics.Add(RenderingDiagnostics.LayoutsMissing(Theme.Name, missing));
        }
    }

    private bool HasLayout(PageKind kind)
        => For(kind) is not null && Theme.Templates.ContainsKey(ThemeLoader.PathOf(PageKinds.NameOf(kind)));

    private Template? Document(PageKind kind)
    {
        string name = PageKinds.NameOf(kind);
        bool isWhole = Theme.Templates.TryGetValue(ThemeLoader.PathOf(name), out ThemeFile? layout)
            && layout.Source.Text.AsSpan().TrimStart().StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase);
        return _engine.Load(isWhole ? name : ThemeLoader.Base);
    }
}
