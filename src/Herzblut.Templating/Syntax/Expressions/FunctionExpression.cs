using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Statements;

namespace Herzblut.Templating.Syntax.Expressions;

/// <summary>
/// <c>do … end</c>, and what <c>func f … end</c> and <c>f(x) = …</c> declare.
/// </summary>
internal sealed class FunctionExpression(SourceSpan span, VariableExpression? name, ImmutableArray<FunctionParameter>? parameters, Statement body)
    : Expression(span, 1)
{
    /// <summary>Null for an anonymous function.</summary>
    public VariableExpression? Name => name;

    /// <summary>Null for a function that reads <c>$0 $1 …</c> instead.</summary>
    public ImmutableArray<FunctionParameter>? Parameters => parameters;

    public Statement Body => body;

    public override IEnumerable<SyntaxNode> Children => [.. name is null ? Array.Empty<SyntaxNode>() : [name], .. parameters ?? [], body];
}
