using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>$</c>: all arguments as an array whose properties are the named ones.</summary>
internal sealed class ArgumentsNode : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => context.Scopes.Frame.AllArguments(context.Engine.Symbols);
}
