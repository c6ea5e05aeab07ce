using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary><c>include 'name' arguments…</c> as a statement with positional arguments: runs in place, without the detour of a call.</summary>
internal sealed class IncludeStatement : ScriptStatement
{
    private readonly ScriptExpression[] _arguments;

    // What a literal name stands for: the copy of a template that holds this statement belongs to one set of templates.
    private ParsedTemplate? _template;

    /// <summary>A statement.</summary>
    /// <param name="arguments">The template's name, then what it is passed; without parents.</param>
    public IncludeStatement(IEnumerable<ScriptExpression> arguments) => _arguments = [.. arguments];

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        var render = (ThemeContext)context;
        var values = new ScriptArray(_arguments.Length);
        foreach (ScriptExpression argument in _arguments)
        {
            values.Add(context.Evaluate(argument));
        }

        ParsedTemplate template = _template ?? IncludeFunction.Find(render, this, context.ObjectToString(values[0]));
        if (_arguments[0] is ScriptLiteral)
        {
            _template = template;
        }

        render.RunIncluded(template, this, values);
        return null;
    }

    /// <inheritdoc/>
    public override void Accept(ScriptVisitor visitor)
    {
        // As for LiteralText.
    }

    /// <inheritdoc/>
    public override void PrintTo(ScriptPrinter printer) => printer.Write("include");

    /// <summary>Whether a call is of this kind.</summary>
    public static bool Is(ScriptFunctionCall call)
        => call is { Target: ScriptVariableGlobal { Name: "include" }, Arguments.Count: > 0 } && ArePositional(call.Arguments);

    /// <summary>Whether none of the arguments has a name, and none is a list to spread.</summary>
    public static bool ArePositional(IEnumerable<ScriptExpression> arguments)
        => arguments.All(argument => argument is not (ScriptNamedArgument or ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }));
}
