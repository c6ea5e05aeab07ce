using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary><c>include 'name' arguments…</c> as a statement with positional arguments: runs in place, without the detour of a call.</summary>
internal sealed class IncludeStatement : ScriptStatement
{
    private readonly ScriptExpression[] _arguments;

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

        render.RunIncluded(IncludeFunction.Find(render, this, context.ObjectToString(values[0])), this, values);
        return null;
    }

    /// <inheritdoc/>
    public override void Accept(ScriptVisitor visitor)
    {
        // As for LiteralText.
    }

    /// <inheritdoc/>
    public override void PrintTo(ScriptPrinter printer) => printer.Write("include");

    /// <summary>Whether a call has positional arguments only, none of them a list to spread.</summary>
    public static bool Is(ScriptFunctionCall call)
        => call is { Target: ScriptVariableGlobal { Name: "include" }, Arguments.Count: > 0 }
            && call.Arguments.All(argument => argument is not (ScriptNamedArgument or ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }));
}
