using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary>A value that is known before the render: a literal or a function.</summary>
internal sealed class ConstantNode(Value value) : ExpressionNode
{
    private readonly Value _value = value;

    public override Value Evaluate(RenderContext context) => _value;
}
