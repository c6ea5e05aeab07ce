using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>target.name</c> or <c>target?.name</c>.</summary>
internal sealed class MemberExpression(SourceSpan span, Expression target, string name, SourceSpan nameSpan, bool isConditional)
    : Expression(span, DepthOf(target))
{
    public Expression Target => target;

    public string Name => name;

    public SourceSpan NameSpan => nameSpan;

    /// <summary>True for <c>?.</c>: on null the rest of the chain is null.</summary>
    public bool IsConditional => isConditional;

    public override IEnumerable<SyntaxNode> Children => [target];
}
