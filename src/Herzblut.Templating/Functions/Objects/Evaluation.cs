using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Output;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Objects;

/// <summary>Code and templates that come as texts. They see the variables of the place they are called from.</summary>
internal static class Evaluation
{
    /// <summary>The value of code without braces: that of its last statement.</summary>
    public static Value Evaluate(in FunctionCall call)
    {
        if (call.Text(0) is not { } code)
        {
            return Value.Null;
        }

        CountParsing(call, code);
        RenderContext context = call.Context;
        Template template = Checked(call, context.Engine.ParseCode(new SourceText("object.eval", code)));
        Utf8Output outer = Enter(call);
        context.Returned = default;
        template.Run(context);
        Value result = context.Returned;
        context.Returned = default;
        Exit(context, outer);
        return result;
    }

    /// <summary>The text of a template.</summary>
    public static Value EvaluateTemplate(in FunctionCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return Value.Null;
        }

        CountParsing(call, text);
        RenderContext context = call.Context;
        Template template = Checked(call, context.Engine.Parse(new SourceText("object.eval_template", text)));
        Utf8Output outer = Enter(call);
        context.Printer.Output.Indent = null;
        template.Execute(context);
        return Value.Markup(Exit(context, outer));
    }

    // Reading and preparing code takes about half a loop round a character.
    private static void CountParsing(in FunctionCall call, string code)
    {
        const int ParsingWork = 5;
        call.CountWork(ParsingWork + (code.Length / 2));
    }

    private static Utf8Output Enter(in FunctionCall call)
    {
        call.Context.EnterDepth(call.Site.Source, call.Site.Name);
        return call.Context.Printer.StartCapture();
    }

    private static string Exit(RenderContext context, Utf8Output outer)
    {
        context.ExitDepth();
        return context.Printer.EndCapture(outer);
    }

    private static Template Checked(in FunctionCall call, Template template)
        => template.IsValid ? template : throw call.Fault(FunctionProblems.CodeHasMistakes(template.Diagnostics[0]));
}
