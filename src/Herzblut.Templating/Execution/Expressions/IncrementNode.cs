using Herzblut.Templating.Execution.Operations;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>x++</c> and its like.</summary>
internal sealed class IncrementNode(TargetNode target, int step, bool isPrefix, OperandSite site) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        Value before = target.Evaluate(context);
        Value after = BinaryOperation.Evaluate(context, BinaryOperator.Add, before, step, site);
        target.Assign(context, after);
        return isPrefix ? after : before;
    }
}
