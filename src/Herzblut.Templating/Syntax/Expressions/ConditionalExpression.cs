using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>condition ? then : else</c>.</summary>
internal sealed class ConditionalExpression(SourceSpan span, Expression condition, Expression then, Expression otherwise)
    : Expression(span, DepthOf(condition, then, otherwise))
{
    public Expression Condition => condition;

    public Expression Then => then;

    public Expression Otherwise => otherwise;

    public override IEnumerable<SyntaxNode> Children => [condition, then, otherwise];
}
