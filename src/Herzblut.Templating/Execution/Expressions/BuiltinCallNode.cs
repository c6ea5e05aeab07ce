using Herzblut.Templating.Functions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary>
/// A call of a builtin that is known when the template is prepared, such as <c>x | string.upcase</c>. Where a template
/// or the model gives the builtin's name another meaning, it is a call like any other.
/// </summary>
internal sealed class BuiltinCallNode(BuiltinFunction function, CallNode general) : ExpressionNode
{
    private readonly ArgumentNodes _arguments = general.Arguments;

    public override Value Evaluate(RenderContext context)
    {
        if (context.Scopes.Globals.HasShadowedBuiltins)
        {
            return general.Evaluate(context);
        }

        var room = default(ValueBuffer);
        Span<Value> values = room;
        int given = _arguments.Evaluate(context, values, 0).Length;
        return function.CallInPlace(context, general.Site, values, given);
    }

    public override void Print(RenderContext context)
    {
        bool canWrite = function.Writer is not null && (function.WritesMarkup || context.Printer.IsPlain);
        if (!canWrite || context.Scopes.Globals.HasShadowedBuiltins)
        {
            context.Printer.Print(Evaluate(context));
            return;
        }

        var room = default(ValueBuffer);
        Span<Value> values = room;
        int given = _arguments.Evaluate(context, values, 0).Length;
        function.WriteInPlace(context, general.Site, values, given, context.Printer.Output);
    }
}
