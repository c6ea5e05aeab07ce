using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// <c>date_text story.date</c>: calls a function of ours with positional arguments, as many as it takes. The engine's own way asks the
/// function about each of its parameters, and opens a scope for variables that it does not have.
/// </summary>
/// <param name="function">What is called.</param>
internal sealed class HostFunctionCall(HostFunction function) : ScriptFunctionCall
{
    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        var values = new ScriptArray(Arguments.Count);
        foreach (ScriptExpression argument in Arguments)
        {
            object? value = context.Evaluate(argument);
            values.Add(function.TakesText(values.Count) ? context.ToObject<string>(argument.Span, value) : value);
        }

        return function.Invoke(context, this, values, blockStatement: null);
    }

    /// <summary>The function of ours that a call can reach without the engine; null for all other calls.</summary>
    public static HostFunction? FunctionOf(ScriptFunctionCall call)
        => call is { Target: ScriptVariableGlobal target, Parent: not (ScriptPipeCall or ScriptWrapStatement) }
            && IncludeStatement.ArePositional(call.Arguments)
            && HostFunctions.Find(target.Name) is { } function && function.Takes(call.Arguments.Count) ? function : null;
}
