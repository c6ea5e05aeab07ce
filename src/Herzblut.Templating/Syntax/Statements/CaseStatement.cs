using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>case value when … else … end</c>.</summary>
internal sealed class CaseStatement(SourceSpan span, Expression value, ImmutableArray<WhenBranch> branches, BlockStatement? otherwise)
    : Statement(span)
{
    public Expression Value => value;

    public ImmutableArray<WhenBranch> Branches => branches;

    public BlockStatement? Otherwise => otherwise;

    public override IEnumerable<SyntaxNode> Children
        => [value, .. branches, .. otherwise is null ? Array.Empty<SyntaxNode>() : [otherwise]];
}
