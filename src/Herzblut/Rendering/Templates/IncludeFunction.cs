using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// <c>include 'name' arguments…</c>: as a statement it prints straight into the output; as a value it gives HTML.
/// </summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    /// <summary>The function, which has no state.</summary>
    public static IncludeFunction Instance { get; } = new();

    /// <inheritdoc/>
    public int RequiredParameterCount => 1;

    /// <inheritdoc/>
    public int ParameterCount => 1;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index)
        => index == 0 ? new ScriptParameterInfo(typeof(string), "template_name") : new ScriptParameterInfo(typeof(object), "value");

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var render = (ThemeContext)context;
        ScriptNode caller = callerContext ?? context.CurrentNode!; // something runs
        ParsedTemplate template = Find(render, caller, context.ObjectToString(arguments[0]));
        // Lines of an indented code block are indented as a whole, so they have to wait.
        if (caller.Parent is PrintStatement or ScriptExpressionStatement && context.CurrentIndent is null)
        {
            render.RunIncluded(template, caller, arguments);
            return null;
        }

        context.PushOutput();
        render.RunIncluded(template, caller, arguments);
        return new MarkupText(context.PopOutput().ToString() ?? "");
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        => new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>Whether a call is one of this function that passes values by their places.</summary>
    public static bool IsPlainCall(ScriptFunctionCall call)
        => call is { Target: ScriptVariableGlobal { Name: "include" }, Arguments.Count: > 0 } && ArePositional(call.Arguments);

    /// <summary>Whether none of the arguments has a name, and none is a list to spread.</summary>
    public static bool ArePositional(IEnumerable<ScriptExpression> arguments)
        => arguments.All(argument => argument is not (ScriptNamedArgument or ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }));

    // "partials/card", "card.sbn-html"
    private static string BareName(string name)
    {
        string bare = name.Replace("\\", "/", StringComparison.Ordinal);
        bare = bare.StartsWith("partials/", StringComparison.Ordinal) ? bare["partials/".Length..] : bare;
        return bare.IndexOf('.', StringComparison.Ordinal) is var point and > 0 ? bare[..point] : bare;
    }

    private static string? NearestName(string name, string[] names)
    {
        string bare = BareName(name);
        return Array.Find(names, known => string.Equals(known, bare, StringComparison.OrdinalIgnoreCase)) ?? Suggestion.Nearest(bare, names);
    }

    /// <summary>The template of a name; a fault at the caller where it cannot be used.</summary>
    public static ParsedTemplate Find(ThemeContext render, ScriptNode caller, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new TemplateFault(caller.Span, IncludeProblems.NoName());
        }

        ParsedTemplate template = render.Templates.Find(name) ?? throw new TemplateFault(caller.Span, NotFound(name, render.Templates));
        return template.Diagnostics.IsEmpty ? template : throw new BrokenTemplateFault(caller.Span, template.Diagnostics[0]);
    }

    /// <summary>What is wrong with a name that a template writes out; null where it has a template.</summary>
    public static Problem? ProblemOf(string name, ITemplateSource templates)
        => name.Length == 0 ? IncludeProblems.NoName() : templates.Find(name) is null ? NotFound(name, templates) : null;

    private static Problem NotFound(string name, ITemplateSource templates)
        => IncludeProblems.NotFound(name, templates.PlaceOf(BareName(name)), NearestName(name, [.. templates.Names]));
}
