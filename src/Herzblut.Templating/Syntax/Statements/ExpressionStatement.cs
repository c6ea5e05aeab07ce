using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary>Prints the value of an expression; an assignment or a declaration prints nothing.</summary>
internal sealed class ExpressionStatement(Expression expression) : Statement(expression.Span)
{
    public Expression Expression => expression;

    public override IEnumerable<SyntaxNode> Children => [expression];
}
