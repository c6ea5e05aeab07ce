using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>if … else if … else … end</c></summary>
internal sealed class IfNode(ExpressionNode[] conditions, StatementNode[] bodies, StatementNode? otherwise) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        for (int i = 0; i < conditions.Length; i++)
        {
            if (conditions[i].Evaluate(context).IsTruthy)
            {
                return bodies[i].Execute(context);
            }
        }

        return otherwise is null ? Completion.Normal : otherwise.Execute(context);
    }
}
