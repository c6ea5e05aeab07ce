using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary><c>++x</c>, <c>--x</c>, <c>x++</c> or <c>x--</c>.</summary>
internal sealed class IncrementExpression(SourceSpan span, Expression target, int step, bool isPrefix, SourceSpan operatorSpan)
    : Expression(span, DepthOf(target))
{
    public Expression Target => target;

    /// <summary>1 or -1.</summary>
    public int Step => step;

    /// <summary>Whether the value is the one after the change.</summary>
    public bool IsPrefix => isPrefix;

    public SourceSpan OperatorSpan => operatorSpan;

    public override IEnumerable<SyntaxNode> Children => [target];
}
