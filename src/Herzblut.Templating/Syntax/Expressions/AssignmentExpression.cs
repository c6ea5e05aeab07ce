using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>target = value</c> or <c>target += value</c>; only as a statement.</summary>
internal sealed class AssignmentExpression(SourceSpan span, Expression target, BinaryOperator? @operator, SourceSpan operatorSpan, Expression value)
    : Expression(span, DepthOf(target, value))
{
    public Expression Target => target;

    /// <summary>What combines the old value with the new one; null for <c>=</c>.</summary>
    public BinaryOperator? Operator => @operator;

    public SourceSpan OperatorSpan => operatorSpan;

    public Expression Value => value;

    public override IEnumerable<SyntaxNode> Children => [target, value];
}
