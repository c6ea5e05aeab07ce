using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Execution.Operations;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>case value when … else … end</c></summary>
internal sealed class CaseNode(ExpressionNode value, CaseBranch[] branches, StatementNode? otherwise) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        Value actual = value.Evaluate(context);
        foreach (CaseBranch branch in branches)
        {
            foreach (ExpressionNode candidate in branch.Values)
            {
                if (Comparison.AreEqual(context, actual, candidate.Evaluate(context), branch.Site))
                {
                    return branch.Body.Execute(context);
                }
            }
        }

        return otherwise is null ? Completion.Normal : otherwise.Execute(context);
    }
}
