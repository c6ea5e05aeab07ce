using System.Text.Json;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// Renders single templates, for theme authors to try things out: in the plain language, or with the escaping of themes.
/// The functions of themes are not there.
/// </summary>
public static class TemplatePlayground
{
    /// <summary>Renders a template.</summary>
    /// <param name="source">The template.</param>
    /// <param name="model">A JSON object whose members are the template's global variables; null for none.</param>
    /// <param name="settings">How to render.</param>
    /// <param name="load">Gives the text of an included template; null where there is none.</param>
    /// <param name="output">What the template printed; empty after a mistake.</param>
    /// <returns>The mistake that ended it; null where the output is whole.</returns>
    public static Diagnostic? Render(SourceText source, JsonElement? model, TemplateSettings settings, Func<string, SourceText?> load, out string output)
    {
        output = "";
        Template template = Template.Parse(source.Text, source.Path);
        if (SyntaxProblems.Of(source, template) is [{ } first, ..])
        {
            return first;
        }

        var templates = new PlaygroundTemplates(load);
        ScriptObject globals = model is { } members ? JsonModel.ObjectOf(members) : [];
        try
        {
            output = settings.EscapesHtml ? RenderEscaped(new ParsedTemplate(source, template.Page!, []), globals, settings, templates) : RenderPlain(template, globals, settings, templates); // no mistakes, so there is a page
            return null;
        }
        catch (ScriptParserRuntimeException exception)
        {
            SourceText included = templates.SourceOf(exception.ParserMessages[0].Span.FileName) ?? source;
            return ParsedTemplate.Parse(included).Diagnostics[0];
        }
        catch (ScriptRuntimeException exception)
        {
            return TemplateProblems.Describe(exception, source, [], templates);
        }
    }

    private static string RenderPlain(Template template, ScriptObject globals, TemplateSettings settings, PlaygroundTemplates templates)
    {
        using var time = RenderTime.OfProcess();
        time.Start();
        var context = new TemplateContext { TemplateLoader = templates, NewLine = "\n", CancellationToken = time.Token };
        Apply(settings, context);
        context.PushGlobal(globals);
        return template.Render(context);
    }

    private static string RenderEscaped(ParsedTemplate template, ScriptObject globals, TemplateSettings settings, PlaygroundTemplates templates)
    {
        using var output = new Utf8Output();
        using var context = new ThemeContext(new ThemeGlobals(ThemeLibrary.Builtins), templates) { IsQuick = false };
        Apply(settings, context);
        context.OnStringLimit = ScriptLimitBehavior.Truncate;
        context.OnOutputLimit = ScriptLimitBehavior.Truncate;
        context.TryGetVariable = settings.StrictVariables ? context.TryGetVariable : null;
        context.Render(template, globals, new ThemeOutput(output, page: null));
        return output.ToString();
    }

    private static void Apply(TemplateSettings settings, TemplateContext context)
    {
        context.PushCulture(settings.Culture);
        context.StrictVariables = settings.StrictVariables;
        context.EnableRelaxedMemberAccess = settings.RelaxedMemberAccess;
        context.EnableRelaxedIndexerAccess = settings.RelaxedIndexerAccess;
        context.EnableRelaxedTargetAccess = settings.RelaxedTargetAccess;
        context.EnableRelaxedFunctionAccess = settings.RelaxedFunctionAccess;
        context.AutoIndent = settings.AutoIndent;
        context.LoopLimit = settings.LoopLimit;
        context.RecursiveLimit = settings.RecursiveLimit;
        context.LimitToString = settings.LimitToString;
        context.RegexTimeOut = TemplateLimits.RegexTime;
    }
}
