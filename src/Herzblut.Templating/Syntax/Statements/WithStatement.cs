using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>with object … end</c>.</summary>
internal sealed class WithStatement(SourceSpan span, Expression target, BlockStatement body) : Statement(span)
{
    public Expression Target => target;

    public BlockStatement Body => body;

    public override IEnumerable<SyntaxNode> Children => [target, body];
}
