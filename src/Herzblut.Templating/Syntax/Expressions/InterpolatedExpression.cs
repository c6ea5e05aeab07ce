using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>$"a{b}c"</c>: texts and expressions in turn.</summary>
internal sealed class InterpolatedExpression(SourceSpan span, ImmutableArray<Expression> parts)
    : Expression(span, 1 + parts.Select(p => p.Depth).DefaultIfEmpty(0).Max())
{
    /// <summary>Literal texts and expressions.</summary>
    public ImmutableArray<Expression> Parts => parts;

    public override IEnumerable<SyntaxNode> Children => parts;
}
