using Herzblut.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary>A number, a text, <c>true</c>, <c>false</c>, <c>null</c>, <c>empty</c> or <c>blank</c>.</summary>
internal sealed class LiteralExpression(SourceSpan span, Value value) : Expression(span, 1)
{
    public Value Value { get; } = value;

    public override IEnumerable<SyntaxNode> Children => [];
}
