using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>$$</c>: prints the body of the <c>wrap</c> that called the running function.</summary>
internal sealed class BlockVariableNode : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        Frame frame = context.Scopes.Frame;
        WrapBlock? block = frame.Block;
        if (block is null)
        {
            return Value.Null;
        }

        Frame? owner = frame.BlockOwner;
        int visible = frame.FirstVisibleFunction;
        frame.Block = block.Outer;
        frame.BlockOwner = block.Owner;
        frame.FirstVisibleFunction = Math.Min(visible, block.FirstVisibleFunction);
        block.Body.Execute(context);
        frame.Block = block;
        frame.BlockOwner = owner;
        frame.FirstVisibleFunction = visible;
        return Value.Null;
    }
}
