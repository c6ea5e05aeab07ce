using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>capture target … end</c>: what the body prints becomes the target's value.</summary>
internal sealed class CaptureStatement(SourceSpan span, Expression target, BlockStatement body) : Statement(span)
{
    public Expression Target => target;

    public BlockStatement Body => body;

    public override IEnumerable<SyntaxNode> Children => [target, body];
}
