using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>$0</c>, <c>$1</c> …</summary>
internal sealed class ArgumentNode(int index, CallSite site) : TargetNode(site)
{
    public override Value Refer(RenderContext context) => context.Scopes.Frame.ArgumentAt(index);

    public override void Assign(RenderContext context, in Value value)
    {
        context.CountItems(index, Source, Site.Name);
        context.Scopes.Frame.AllArguments(context.Engine.Symbols).Set(index, value);
    }
}
