using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>for x in list … else … end</c>, and <c>tablerow</c>, which writes the rows of a table around the rounds.</summary>
internal sealed class ForStatement(
    SourceSpan span, SourceSpan keyword, bool isTableRow, Expression variable, Expression list, LoopOptions options, BlockStatement body, BlockStatement? otherwise)
    : Statement(span)
{
    public SourceSpan Keyword => keyword;

    public bool IsTableRow => isTableRow;

    public Expression Variable => variable;

    public Expression List => list;

    public LoopOptions Options => options;

    public BlockStatement Body => body;

    /// <summary>What happens where the list is empty.</summary>
    public BlockStatement? Otherwise => otherwise;

    public override IEnumerable<SyntaxNode> Children
        => [variable, list, .. options.InOrder, body, .. otherwise is null ? Array.Empty<SyntaxNode>() : [otherwise]];
}
