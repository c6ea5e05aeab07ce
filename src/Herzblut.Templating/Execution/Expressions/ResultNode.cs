using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary>An expression of which only the value counts, even where a function is asked for.</summary>
internal sealed class ResultNode(ExpressionNode inner) : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => inner.Evaluate(context);
}
