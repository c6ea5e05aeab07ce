using Herzblut.Markup;
using Herzblut.Rendering.Fragments;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Views;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>Renders partials for many pages, in a context of their own, so that nothing of the page at hand reaches them.</summary>
/// <param name="page">Renders the page that asks for them.</param>
/// <param name="globals">The names that its templates can use without a dot.</param>
internal sealed class FragmentRenderer(ThemeContext page, ThemeGlobals globals) : IDisposable
{
    // Made when it is needed.
    private ThemeContext? _context;

    /// <summary>Renders a partial.</summary>
    /// <param name="template">A template without mistakes in its text.</param>
    /// <param name="caller">The expression that asks for it.</param>
    /// <param name="arguments">What it passes, the template's name first.</param>
    /// <param name="shared">Stands for the pages: <see cref="PageContext.Shared"/> or <see cref="PageContext.AtRoot"/>.</param>
    public PageFragment Render(ParsedTemplate template, ScriptNode caller, object?[] arguments, PageContext shared)
    {
        using var target = new Utf8Output();
        var output = new FragmentOutput(target, shared);
        _context ??= new ThemeContext(new ThemeGlobals(globals.Functions), page.Templates) { IsQuick = page.IsQuick, OutputLimit = output.Limit };
        try
        {
            _context.Run(template, new FragmentGlobalsView(shared), output, arguments);
        }
        catch (ScriptRuntimeException exception)
        {
            throw new BrokenTemplateFault(caller.Span, TemplateProblems.Describe(exception, template.Source, [.. _context.Includes, caller.Span, .. page.Includes], page.Templates));
        }

        if (_context.IsOutOfTime)
        {
            Dispose();
        }

        return output.ToFragment();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _context?.Dispose();
        _context = null;
    }
}
