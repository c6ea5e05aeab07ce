using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>ret</c></summary>
internal sealed class ReturnNode(ExpressionNode? value) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        context.Returned = value is null ? Value.Null : value.Evaluate(context);
        return Completion.Return;
    }
}
