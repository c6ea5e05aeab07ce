using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary>A condition and what happens where it holds.</summary>
internal sealed class IfBranch(SourceSpan span, Expression condition, BlockStatement body) : SyntaxNode(span)
{
    public Expression Condition => condition;

    public BlockStatement Body => body;

    public override IEnumerable<SyntaxNode> Children => [condition, body];
}
