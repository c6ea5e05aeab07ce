using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>value | target</c>: the value becomes the first argument of the first call in the target.</summary>
internal sealed class PipeExpression(SourceSpan span, Expression value, Expression target)
    : Expression(span, DepthOf(value, target))
{
    public Expression Value => value;

    public Expression Target => target;

    public override IEnumerable<SyntaxNode> Children => [value, target];
}
