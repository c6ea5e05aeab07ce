using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>for</c> or <c>while</c> alone: what the running loop knows, as an object.</summary>
internal sealed class LoopVariableNode(ScopeKind kind) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        int index = context.Scopes.FindLoop(kind);
        if (index < 0)
        {
            return Value.Null;
        }

        var loop = new MapObject(LoopMembers.Names.Length);
        foreach (string name in LoopMembers.Names)
        {
            loop.TrySet(name, LoopMembers.Read(context, context.Scopes[index], name));
        }

        return loop;
    }
}
