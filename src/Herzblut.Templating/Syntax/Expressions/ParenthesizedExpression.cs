using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>(inner)</c>.</summary>
internal sealed class ParenthesizedExpression(SourceSpan span, Expression inner) : Expression(span, DepthOf(inner))
{
    public Expression Inner => inner;

    public override IEnumerable<SyntaxNode> Children => [inner];
}
