using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>[a, b]</c></summary>
internal sealed class ArrayNode(ExpressionNode[] items) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        context.Limits.CountWork(items.Length);
        var values = new Value[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            values[i] = items[i].Evaluate(context);
        }

        return new ArrayValue(values);
    }
}
