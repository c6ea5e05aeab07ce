using Herzblut.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary>An expression that can be assigned to: a variable, a member or an item.</summary>
/// <param name="site">The place, as the call that naming a function is.</param>
internal abstract class TargetNode(CallSite site) : ExpressionNode
{
    protected CallSite Site => site;

    protected SourceText Source => site.Source;

    public sealed override Value Evaluate(RenderContext context)
    {
        Value value = Refer(context);
        return value.IsFunction ? value.AsFunction()!.Call(context, site, [], default) : value; // checked just before
    }

    public abstract void Assign(RenderContext context, in Value value);
}
