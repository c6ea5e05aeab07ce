using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>target[index]</c>.</summary>
internal sealed class IndexExpression(SourceSpan span, Expression target, Expression index)
    : Expression(span, DepthOf(target, index))
{
    public Expression Target => target;

    public Expression Index => index;

    public override IEnumerable<SyntaxNode> Children => [target, index];
}
