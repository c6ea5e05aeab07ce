using Herzblut.Diagnostics;
using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Execution.Statements;

/// <summary>Prints the value of an expression.</summary>
internal sealed class PrintNode(ExpressionNode expression, SourceText source, SourceSpan span) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        context.Limits.Place(source, span);
        expression.Print(context);
        return Completion.Normal;
    }
}
