using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary>Something that has a value.</summary>
internal abstract class Expression(SourceSpan span, int depth) : SyntaxNode(span)
{
    /// <summary>How many expressions nest in this one, itself included. The parser keeps it in bounds.</summary>
    public int Depth => depth;

    protected static int DepthOf(Expression? a, Expression? b = null, Expression? c = null)
        => 1 + Math.Max(a?.Depth ?? 0, Math.Max(b?.Depth ?? 0, c?.Depth ?? 0));
}
