using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>if … else if … else … end</c>.</summary>
internal sealed class IfStatement(SourceSpan span, ImmutableArray<IfBranch> branches, BlockStatement? otherwise) : Statement(span)
{
    public ImmutableArray<IfBranch> Branches => branches;

    public BlockStatement? Otherwise => otherwise;

    public override IEnumerable<SyntaxNode> Children => [.. branches, .. otherwise is null ? Array.Empty<SyntaxNode>() : [otherwise]];
}
