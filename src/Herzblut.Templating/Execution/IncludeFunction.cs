using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Output;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution;

/// <summary><c>include name args…</c>: renders another template. Its text is the value, or goes straight to the output.</summary>
internal sealed class IncludeFunction : FunctionValue
{
    // A frame with its arguments takes longer than a loop round.
    private const int CallWork = 3;

    public static IncludeFunction Instance { get; } = new();

    public override string Name => "include";

    /// <summary>Renders the template straight to the current output.</summary>
    public static void Write(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named)
    {
        if (arguments.IsEmpty)
        {
            throw new TemplateFault(CallProblems.TooFew("include", "name"), site.Source, site.Behind);
        }

        Template template = Find(context, site, arguments[0]);
        byte[]? outer = context.Printer.OuterIndent;
        context.Printer.OuterIndent = context.Printer.Output.Indent;
        Run(context, site, template, arguments, named);
        context.Printer.OuterIndent = outer;
    }

    /// <summary>Renders a template to a text.</summary>
    public static string Render(RenderContext context, CallSite site, Template template, ReadOnlySpan<Value> arguments, NamedArguments named)
    {
        byte[]? outer = context.Printer.OuterIndent;
        Utf8Output output = context.Printer.StartCapture();
        context.Printer.OuterIndent = null;
        context.Printer.Output.Indent = null;
        Run(context, site, template, arguments, named);
        string text = context.Printer.EndCapture(output);
        context.Printer.OuterIndent = outer;
        context.CountText(text.Length, site);
        return text;
    }

    /// <summary>The template of a name, without mistakes in it.</summary>
    public static Template Find(RenderContext context, CallSite site, in Value name)
    {
        if (name.IsNull)
        {
            throw new TemplateFault(IncludeProblems.NoName(), site.Source, site.Name);
        }

        string text = context.ToText(name);
        Template template = context.Engine.Load(text)
            ?? throw new TemplateFault(IncludeProblems.NotFound(text, context.Engine.IncludedNames), site.Source, site.Name);
        return template.IsValid
            ? template
            : throw new TemplateFault(IncludeProblems.HasMistakes(text, template.Diagnostics[0]), site.Source, site.Name);
    }

    internal override Value Call(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named)
    {
        if (arguments.IsEmpty)
        {
            throw new TemplateFault(CallProblems.TooFew("include", "name"), site.Source, site.Behind);
        }

        return Value.Markup(Render(context, site, Find(context, site, arguments[0]), arguments, named));
    }

    private static void Run(RenderContext context, CallSite site, Template template, ReadOnlySpan<Value> arguments, NamedArguments named)
    {
        context.EnterDepth(site.Source, site.Name);
        context.Limits.CountWork(CallWork);
        context.Includes.Add(site);
        context.Scopes.PushFrame(seesFunctions: true).SetArguments(arguments, named);
        template.Execute(context);
        context.Scopes.PopFrame();
        context.Includes.RemoveAt(context.Includes.Count - 1);
        context.ExitDepth();
    }
}
