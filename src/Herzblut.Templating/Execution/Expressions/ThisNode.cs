using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>this</c></summary>
internal sealed class ThisNode : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => context.This;
}
