using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>name</c>, <c>$name</c>, <c>$0</c>, <c>$</c>, <c>$$</c> or <c>this</c>; the name includes its <c>$</c>.</summary>
internal sealed class VariableExpression(SourceSpan span, string name) : Expression(span, 1)
{
    public string Name => name;

    public bool IsLocal => name[0] == '$';

    public override IEnumerable<SyntaxNode> Children => [];
}
