using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary>
/// A member or an item of something. In a chain such as <c>a?.b.c[0]</c> a null before <c>?.</c> makes all of it null.
/// </summary>
internal abstract class ChainNode : TargetNode
{
    private readonly ExpressionNode _target;
    private readonly bool _mayStop;

    protected ChainNode(ExpressionNode target, CallSite site)
        : base(site)
    {
        _target = target;
        _mayStop = target is ChainNode { MayStop: true };
    }

    /// <summary>What stands before the dot or the bracket.</summary>
    public ExpressionNode Target => _target;

    /// <summary>Whether this link is a <c>?.</c>.</summary>
    protected abstract bool StopsAtNull { get; }

    private bool MayStop => _mayStop || StopsAtNull;

    public sealed override Value Refer(RenderContext context)
    {
        if (MayStop)
        {
            bool hasStopped = false;
            return ReferInChain(context, ref hasStopped);
        }

        return Read(context, _target.Evaluate(context));
    }

    public sealed override void Assign(RenderContext context, in Value value) => Write(context, _target.Evaluate(context), value);

    protected abstract Value Read(RenderContext context, in Value target);

    protected abstract void Write(RenderContext context, in Value target, in Value value);

    private Value ReferInChain(RenderContext context, ref bool hasStopped)
    {
        Value target;
        if (_target is ChainNode { MayStop: true } inner)
        {
            target = inner.ReferInChain(context, ref hasStopped);
            if (target.IsFunction)
            {
                target = target.AsFunction()!.Call(context, inner.Site, [], default); // checked just before
            }
        }
        else
        {
            target = _target.Evaluate(context);
        }

        hasStopped |= StopsAtNull && target.IsNull;
        return hasStopped ? Value.Null : Read(context, target);
    }
}
