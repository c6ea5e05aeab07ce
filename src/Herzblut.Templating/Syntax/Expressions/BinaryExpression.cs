using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary>An operator between its operands.</summary>
internal sealed class BinaryExpression(SourceSpan span, Expression left, BinaryOperator @operator, SourceSpan operatorSpan, Expression right)
    : Expression(span, DepthOf(left, right))
{
    public Expression Left => left;

    public BinaryOperator Operator => @operator;

    public SourceSpan OperatorSpan => operatorSpan;

    public Expression Right => right;

    public override IEnumerable<SyntaxNode> Children => [left, right];
}
