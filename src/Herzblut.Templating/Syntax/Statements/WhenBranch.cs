using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>when a, b</c> and what happens where one of them is equal.</summary>
internal sealed class WhenBranch(SourceSpan span, SourceSpan keyword, ImmutableArray<Expression> values, BlockStatement body) : SyntaxNode(span)
{
    public SourceSpan Keyword => keyword;

    public ImmutableArray<Expression> Values => values;

    public BlockStatement Body => body;

    public override IEnumerable<SyntaxNode> Children => [.. values, body];
}
