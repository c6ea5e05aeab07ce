using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary>Stands where an expression should; the parser has reported it.</summary>
internal sealed class MissingExpression(SourceSpan span) : Expression(span, 1)
{
    public override IEnumerable<SyntaxNode> Children => [];
}
