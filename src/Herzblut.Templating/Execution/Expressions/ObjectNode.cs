using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>{a: 1}</c></summary>
internal sealed class ObjectNode(string[] names, ExpressionNode[] values) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        // A member takes the place of two items: its name and its value.
        context.Limits.CountWork(2L * names.Length);
        var result = new MapObject(names.Length);
        for (int i = 0; i < names.Length; i++)
        {
            result.TrySet(names[i], values[i].Evaluate(context));
        }

        return result;
    }
}
