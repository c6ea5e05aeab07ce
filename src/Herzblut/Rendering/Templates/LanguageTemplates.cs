using System.Collections.Concurrent;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Views;
using Herzblut.Theming.Strings;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>The templates of a theme for pages of one language, each prepared once. Thread-safe.</summary>
internal sealed class LanguageTemplates(ThemeTemplates theme, string language) : ITemplateSource
{
    private readonly ThemeStrings _strings = theme.Theme.Strings[language];
    // The first pages ask for the same templates at the same time: the second waits instead of preparing them too.
    private readonly ConcurrentDictionary<string, Lazy<ParsedTemplate?>> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<ThemeContext> _idle = [];

    /// <inheritdoc/>
    public IEnumerable<string> Names => theme.PartialNames;

    /// <inheritdoc/>
    public ParsedTemplate? Find(string name)
        => (_byName.TryGetValue(name, out Lazy<ParsedTemplate?>? known) ? known : _byName.GetOrAdd(name, wanted => new(() => Prepare(wanted)))).Value;

    /// <inheritdoc/>
    public string PlaceOf(string name) => ThemeTemplates.PathOf(name);

    /// <inheritdoc/>
    public SourceText? SourceOf(string path) => theme.SourceOf(path);

    /// <summary>Renders the document of a page.</summary>
    /// <param name="name">The template to begin with.</param>
    /// <param name="page">The page.</param>
    /// <param name="output">Where to print; of no use after a mistake.</param>
    /// <returns>The mistake that ended it, with the chain of includes as notes; null where the page is whole.</returns>
    public Diagnostic? Render(string name, PageContext page, Utf8Output output)
    {
        ParsedTemplate template = Find(name)!; // the theme has it
        if (!template.Diagnostics.IsEmpty)
        {
            return template.Diagnostics[0];
        }

        ThemeContext context = _idle.TryTake(out ThemeContext? idle) ? idle : new ThemeContext(new ThemeGlobals(ThemeLibrary.Functions), this);
        int limit = TemplateLimits.PageSize(page.Edition.Chapters.Length);
        context.OutputLimit = limit;
        try
        {
            context.Render(template, page, new GlobalsView(page), new ThemeOutput(output, limit));
        }
        catch (ScriptRuntimeException exception)
        {
            Diagnostic found = TemplateProblems.Describe(exception, template.Source, context.Includes, this);
            context.Dispose();
            return found;
        }

        if (context.IsOutOfTime)
        {
            context.Dispose();
        }
        else
        {
            _idle.Add(context);
        }

        return null;
    }

    private ParsedTemplate? Prepare(string name) => theme.Find(name) is { } template ? TemplateFolding.Fold(template, theme.Theme, _strings) : null;
}
