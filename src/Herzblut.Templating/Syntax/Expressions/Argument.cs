using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary>An argument of a call, <c>value</c> or <c>name: value</c>.</summary>
internal sealed class Argument(SourceSpan span, string? name, Expression value) : SyntaxNode(span)
{
    /// <summary>Null for a positional argument.</summary>
    public string? Name => name;

    public Expression Value => value;

    public override IEnumerable<SyntaxNode> Children => [value];
}
