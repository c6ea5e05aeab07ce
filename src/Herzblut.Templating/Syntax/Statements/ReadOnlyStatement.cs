using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>readonly x</c>: forbids later assignments.</summary>
internal sealed class ReadOnlyStatement(SourceSpan span, VariableExpression variable) : Statement(span)
{
    public VariableExpression Variable => variable;

    public override IEnumerable<SyntaxNode> Children => [variable];
}
