using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>condition ? then : otherwise</c></summary>
internal sealed class ConditionalNode(ExpressionNode condition, ExpressionNode then, ExpressionNode otherwise) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
        => condition.Evaluate(context).IsTruthy ? then.Evaluate(context) : otherwise.Evaluate(context);

    public override void Print(RenderContext context) => (condition.Evaluate(context).IsTruthy ? then : otherwise).Print(context);
}
