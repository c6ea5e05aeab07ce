using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>f a b</c> or <c>f(a, b)</c>.</summary>
internal sealed class CallExpression(SourceSpan span, Expression target, ImmutableArray<Argument> arguments, bool hasParentheses)
    : Expression(span, 1 + Math.Max(target.Depth, arguments.Select(a => a.Value.Depth).DefaultIfEmpty(0).Max()))
{
    public Expression Target => target;

    public ImmutableArray<Argument> Arguments => arguments;

    public bool HasParentheses => hasParentheses;

    public override IEnumerable<SyntaxNode> Children => [target, .. arguments];
}
