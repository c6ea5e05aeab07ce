using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>while condition … end</c>.</summary>
internal sealed class WhileStatement(SourceSpan span, SourceSpan keyword, Expression condition, BlockStatement body) : Statement(span)
{
    public SourceSpan Keyword => keyword;

    public Expression Condition => condition;

    public BlockStatement Body => body;

    public override IEnumerable<SyntaxNode> Children => [condition, body];
}
