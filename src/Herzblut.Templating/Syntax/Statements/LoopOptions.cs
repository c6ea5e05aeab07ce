using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary>What may stand behind the list of a loop: <c>offset:1 limit:2 reversed</c>, and <c>cols:3</c> for rows of a table.</summary>
internal sealed record LoopOptions(Expression? Offset, Expression? Limit, bool IsReversed, Expression? Columns)
{
    public IEnumerable<SyntaxNode> InOrder
        => new[] { Offset, Limit, Columns }.OfType<SyntaxNode>().OrderBy(e => e.Span.Start);
}
