using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>&amp;&amp; || ?? ?!</c>: the right side is evaluated only where it matters.</summary>
internal sealed class LogicalNode(BinaryOperator @operator, ExpressionNode left, ExpressionNode right) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        Value first = left.Evaluate(context);
        return @operator switch
        {
            BinaryOperator.And => first.IsTruthy && right.Evaluate(context).IsTruthy,
            BinaryOperator.Or => first.IsTruthy || right.Evaluate(context).IsTruthy,
            BinaryOperator.Coalesce => first.IsNull ? right.Evaluate(context) : first,
            _ => first.IsNull ? first : right.Evaluate(context),
        };
    }
}
