using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>wrap f args … end</c>: calls a function that prints the body where it says <c>$$</c>.</summary>
internal sealed class WrapStatement(SourceSpan span, Expression call, BlockStatement body) : Statement(span)
{
    public Expression Call => call;

    public BlockStatement Body => body;

    public override IEnumerable<SyntaxNode> Children => [call, body];
}
