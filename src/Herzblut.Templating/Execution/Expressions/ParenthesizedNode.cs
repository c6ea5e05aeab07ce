using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>(inner)</c>: an anonymous function in parentheses is called.</summary>
internal sealed class ParenthesizedNode(ExpressionNode inner, CallSite site) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        Value value = inner.Evaluate(context);
        return value.IsFunction ? value.AsFunction()!.Call(context, site, [], default) : value; // checked just before
    }

    public override Value Refer(RenderContext context) => inner.Refer(context);
}
