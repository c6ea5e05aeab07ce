using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>func f … end</c> or <c>f(x) = …</c>: declares a function under its name.</summary>
internal sealed class FunctionStatement(FunctionExpression function) : Statement(function.Span)
{
    public FunctionExpression Function => function;

    public override IEnumerable<SyntaxNode> Children => [function];
}
