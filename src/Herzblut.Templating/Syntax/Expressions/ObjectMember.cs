using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>name: value</c> of an object.</summary>
internal sealed class ObjectMember(SourceSpan span, string name, Expression value) : SyntaxNode(span)
{
    public string Name => name;

    public Expression Value => value;

    public override IEnumerable<SyntaxNode> Children => [value];
}
