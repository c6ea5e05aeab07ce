using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary>A declared parameter: <c>a</c>, <c>a = 1</c> or <c>a...</c>.</summary>
internal sealed class FunctionParameter(SourceSpan span, string name, LiteralExpression? defaultValue, bool isRest) : SyntaxNode(span)
{
    public string Name => name;

    /// <summary>Null where the argument must be given.</summary>
    public LiteralExpression? Default => defaultValue;

    public bool IsRest => isRest;

    public override IEnumerable<SyntaxNode> Children => defaultValue is null ? [] : [defaultValue];
}
