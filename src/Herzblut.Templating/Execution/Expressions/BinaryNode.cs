using Herzblut.Templating.Execution.Operations;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary>An operator that needs both operands.</summary>
internal sealed class BinaryNode(BinaryOperator @operator, ExpressionNode left, ExpressionNode right, OperandSite site) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        Value first = left.Evaluate(context);
        Value second = right.Evaluate(context);
        return first.IsInt32 && second.IsInt32
            ? EvaluateIntegers(context, first, second)
            : EvaluateOthers(context, first, second);
    }

    private Value EvaluateIntegers(RenderContext context, in Value first, in Value second)
    {
        int a = first.AsInt32();
        int b = second.AsInt32();
        return @operator switch
        {
            BinaryOperator.Add => (long)a + b,
            BinaryOperator.Subtract => (long)a - b,
            BinaryOperator.Multiply => (long)a * b,
            BinaryOperator.Equal => a == b,
            BinaryOperator.NotEqual => a != b,
            BinaryOperator.Less => a < b,
            BinaryOperator.LessOrEqual => a <= b,
            BinaryOperator.Greater => a > b,
            BinaryOperator.GreaterOrEqual => a >= b,
            _ => BinaryOperation.Evaluate(context, @operator, first, second, site),
        };
    }

    private Value EvaluateOthers(RenderContext context, in Value first, in Value second)
    {
        if (@operator <= BinaryOperator.NotEqual && first.TryGetString(out string? a) && second.TryGetString(out string? b))
        {
            context.Limits.CountReading(a.Length == b.Length ? a.Length : 0);
            return (a == b) == (@operator == BinaryOperator.Equal);
        }

        return BinaryOperation.Evaluate(context, @operator, first, second, site);
    }
}
