using System.Text;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution;

/// <summary>
/// <c>include_join names separator begin end</c>: renders several templates with texts between and around them, each of
/// which may be a template too (<c>"tpl:name"</c>).
/// </summary>
internal sealed class IncludeJoinFunction : FunctionValue
{
    private const string TemplatePrefix = "tpl:";

    public static IncludeJoinFunction Instance { get; } = new();

    public override string Name => "include_join";

    internal override Value Call(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named)
    {
        if (arguments.Length < 2)
        {
            throw new TemplateFault(CallProblems.TooFew(Name, arguments.IsEmpty ? "names" : "separator"), site.Source, site.Behind);
        }

        if (arguments.Length > 4)
        {
            throw new TemplateFault(CallProblems.TooMany(Name, 4), site.Source, site.Name);
        }

        ListValue names = arguments[0].AsList()
            ?? throw new TemplateFault(AccessProblems.NotIterable(arguments[0]), site.Source, site.Argument(0));
        if (names.Count == 0)
        {
            return Value.Markup("");
        }

        context.CountSteps(names.Count, site);
        var text = new StringBuilder();
        text.Append(Part(context, site, arguments.Length > 2 ? arguments[2] : Value.Null));
        for (int i = 0; i < names.Count; i++)
        {
            text.Append(i == 0 ? "" : Part(context, site, arguments[1]));
            text.Append(RenderTemplate(context, site, names[i]));
        }

        text.Append(Part(context, site, arguments.Length > 3 ? arguments[3] : Value.Null));
        context.CountText(text.Length, site);
        return Value.Markup(text.ToString());
    }

    private static string Part(RenderContext context, CallSite site, in Value part)
    {
        string text = context.ToText(part);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? RenderTemplate(context, site, text[TemplatePrefix.Length..])
            : text;
    }

    private static string RenderTemplate(RenderContext context, CallSite site, Value name)
        => IncludeFunction.Render(context, site, IncludeFunction.Find(context, site, name), [name], default);
}
