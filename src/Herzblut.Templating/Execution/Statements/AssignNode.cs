using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Execution.Operations;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>target = value</c> or <c>target += value</c>.</summary>
internal sealed class AssignNode(TargetNode target, BinaryOperator? @operator, ExpressionNode value, OperandSite site) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        context.Limits.Place(site.Source, site.Operator);
        Value result = @operator is { } combine
            ? BinaryOperation.Evaluate(context, combine, target.Evaluate(context), value.Evaluate(context), site)
            : value.Evaluate(context);
        target.Assign(context, result);
        return Completion.Normal;
    }
}
