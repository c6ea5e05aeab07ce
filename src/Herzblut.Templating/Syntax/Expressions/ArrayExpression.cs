using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ArrayExpression(SourceSpan span, ImmutableArray<Expression> items)
    : Expression(span, 1 + items.Select(i => i.Depth).DefaultIfEmpty(0).Max())
{
    public ImmutableArray<Expression> Items => items;

    public override IEnumerable<SyntaxNode> Children => items;
}
