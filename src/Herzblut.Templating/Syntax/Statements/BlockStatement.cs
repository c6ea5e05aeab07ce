using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary>Statements one after the other: a whole template, or a body.</summary>
internal sealed class BlockStatement(SourceSpan span, ImmutableArray<Statement> statements) : Statement(span)
{
    public ImmutableArray<Statement> Statements => statements;

    public override IEnumerable<SyntaxNode> Children => statements;
}
