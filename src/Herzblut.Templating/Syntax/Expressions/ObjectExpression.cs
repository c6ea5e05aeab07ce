using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>{a: 1, "b": 2}</c>.</summary>
internal sealed class ObjectExpression(SourceSpan span, ImmutableArray<ObjectMember> members)
    : Expression(span, 1 + members.Select(m => m.Value.Depth).DefaultIfEmpty(0).Max())
{
    public ImmutableArray<ObjectMember> Members => members;

    public override IEnumerable<SyntaxNode> Children => members;
}
