using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary>An operator before its operand.</summary>
internal sealed class UnaryExpression(SourceSpan span, UnaryOperator @operator, Expression operand)
    : Expression(span, DepthOf(operand))
{
    public UnaryOperator Operator => @operator;

    public Expression Operand => operand;

    public override IEnumerable<SyntaxNode> Children => [operand];
}
