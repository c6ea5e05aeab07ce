using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c>, <c>@f</c>, and <c>^x</c> outside of arguments.</summary>
internal sealed class UnaryNode(UnaryOperator @operator, ExpressionNode operand, SourceText source, SourceSpan operandSpan) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        if (@operator == UnaryOperator.Reference)
        {
            return operand.Refer(context);
        }

        Value value = operand.Evaluate(context);
        switch (@operator)
        {
            case UnaryOperator.Not:
                return !value.IsTruthy;
            case UnaryOperator.Negate when value.IsNumber:
                return ValueArithmetic.Negate(value);
            case UnaryOperator.Plus when value.IsNumber:
            case UnaryOperator.Spread:
                return value;
            case UnaryOperator.Negate when value.Kind == ValueKind.TimeSpan && value.AsTimeSpan() != TimeSpan.MinValue:
                return -value.AsTimeSpan();
            default:
                string symbol = @operator == UnaryOperator.Negate ? "-" : "+";
                throw new TemplateFault(OperatorProblems.UnaryNeedsNumber(symbol, value), source, operandSpan);
        }
    }
}
