using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>ret</c> with or without a value.</summary>
internal sealed class ReturnStatement(SourceSpan span, Expression? value) : Statement(span)
{
    public Expression? Value => value;

    public override IEnumerable<SyntaxNode> Children => value is null ? [] : [value];
}
