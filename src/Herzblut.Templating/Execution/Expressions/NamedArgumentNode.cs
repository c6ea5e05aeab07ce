using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>$.name</c>, without making the array <c>$</c> for it.</summary>
internal sealed class NamedArgumentNode(int symbol, MemberNode general) : ExpressionNode
{
    /// <summary>The same for everything that is no named argument.</summary>
    public MemberNode General => general;

    public override Value Evaluate(RenderContext context)
        => context.Scopes.Frame.TryNamedArgument(symbol, out Value value) && !value.IsFunction ? value : general.Evaluate(context);

    public override Value Refer(RenderContext context)
        => context.Scopes.Frame.TryNamedArgument(symbol, out Value value) ? value : general.Refer(context);
}
