using System.Numerics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Execution.Operations;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Maths;

/// <summary>The language's own operators as functions; a mistake is reported at the function's name.</summary>
internal static class Operating
{
    public static Value Plus(in FunctionCall call) => Evaluate(call, BinaryOperator.Add, "+");

    public static Value Minus(in FunctionCall call) => Evaluate(call, BinaryOperator.Subtract, "-");

    public static Value Times(in FunctionCall call) => Evaluate(call, BinaryOperator.Multiply, "*");

    public static Value Modulo(in FunctionCall call) => Evaluate(call, BinaryOperator.Modulo, "%");

    /// <summary>A whole divisor gives a whole number, rounded down.</summary>
    public static Value DividedBy(in FunctionCall call)
    {
        Value result = Evaluate(call, BinaryOperator.Divide, "/");
        if (!call[1].IsInteger)
        {
            return result;
        }

        double quotient = Math.Floor(result.AsDouble());
        return double.IsFinite(quotient) ? new BigInteger(quotient) : throw call.Fault(OperatorProblems.DivisionByZero());
    }

    private static Value Evaluate(in FunctionCall call, BinaryOperator @operator, string text)
        => BinaryOperation.Evaluate(call.Context, @operator, call[0], call[1], call.Site.AsOperator(text));
}
