using Herzblut.Diagnostics;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>import object</c>: copies its members into the current scope.</summary>
internal sealed class ImportStatement(SourceSpan span, Expression source) : Statement(span)
{
    public Expression Source => source;

    public override IEnumerable<SyntaxNode> Children => [source];
}
