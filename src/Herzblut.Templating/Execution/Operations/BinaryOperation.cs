using System.Numerics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Operations;

/// <summary>Operators that need both of their operands. The logical ones, which may not, are nodes of their own.</summary>
internal static class BinaryOperation
{
    public static Value Evaluate(RenderContext context, BinaryOperator @operator, in Value left, in Value right, OperandSite site)
    {
        switch (@operator)
        {
            case BinaryOperator.Equal:
                return Comparison.AreEqual(context, left, right, site);
            case BinaryOperator.NotEqual:
                return !Comparison.AreEqual(context, left, right, site);
            case BinaryOperator.Less:
                return Comparison.Compare(context, left, right, site) < 0;
            case BinaryOperator.LessOrEqual:
                return Comparison.Compare(context, left, right, site) <= 0;
            case BinaryOperator.Greater:
                return Comparison.Compare(context, left, right, site) > 0;
            case BinaryOperator.GreaterOrEqual:
                return Comparison.Compare(context, left, right, site) >= 0;
            default:
                return Compute(context, @operator, left, right, site);
        }
    }

    private static Value Compute(RenderContext context, BinaryOperator @operator, in Value left, in Value right, OperandSite site)
    {
        if (left.IsString || right.IsString)
        {
            return TextOperation.Evaluate(context, @operator, left, right, site);
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        ValueKind a = left.Kind;
        ValueKind b = right.Kind;
        if (a == ValueKind.List || b == ValueKind.List)
        {
            return ListOperation.Evaluate(context, @operator, left, right, site);
        }

        if (a <= ValueKind.Decimal && b <= ValueKind.Decimal && !(a == ValueKind.Boolean && b == ValueKind.Boolean))
        {
            return ComputeNumbers(context, @operator, left, right, site);
        }

        return ComputeTimes(@operator, left, right, site);
    }

    private static Value ComputeNumbers(RenderContext context, BinaryOperator @operator, in Value left, in Value right, OperandSite site)
    {
        if (left.Kind == ValueKind.BigInteger || right.Kind == ValueKind.BigInteger)
        {
            bool multiplies = @operator is BinaryOperator.Multiply or BinaryOperator.FloorDivide or BinaryOperator.Modulo;
            context.Limits.CountWork(ValueWork.OfOperator(left, right, multiplies), site.Source, site.Operator);
        }

        try
        {
            return @operator switch
            {
                BinaryOperator.Add => ValueArithmetic.Add(left, right),
                BinaryOperator.Subtract => ValueArithmetic.Subtract(left, right),
                BinaryOperator.Multiply => ValueArithmetic.Multiply(left, right),
                BinaryOperator.Divide => ValueArithmetic.Divide(left, right),
                BinaryOperator.FloorDivide => ValueArithmetic.FloorDivide(left, right),
                BinaryOperator.Modulo => ValueArithmetic.Modulo(left, right),
                BinaryOperator.ShiftLeft => Shift(left, right, 1, site),
                BinaryOperator.ShiftRight => Shift(left, right, -1, site),
                BinaryOperator.Range => Range(context, left, right, isExclusive: false, site),
                BinaryOperator.RangeExclusive => Range(context, left, right, isExclusive: true, site),
                _ => throw site.AtOperator(OperatorProblems.Unsupported(site.Text, left, right)),
            };
        }
        catch (DivideByZeroException)
        {
            throw site.AtOperator(OperatorProblems.DivisionByZero());
        }
        catch (OverflowException)
        {
            throw site.AtOperator(OperatorProblems.NumberTooLarge());
        }
    }

    private static Value Shift(in Value left, in Value right, int direction, OperandSite site)
    {
        const long MaxShift = 4096;
        if (!left.IsInteger || !right.IsInteger)
        {
            throw site.AtOperator(OperatorProblems.Unsupported(site.Text, left, right));
        }

        long count = right.Kind == ValueKind.BigInteger ? long.MaxValue : right.AsInt64();
        if (count is > MaxShift or < -MaxShift)
        {
            throw site.AtOperator(OperatorProblems.NumberTooLarge());
        }

        BigInteger number = left.AsBigInteger();
        return direction * count >= 0 ? ValueArithmetic.Bounded(number << (int)Math.Abs(count)) : number >> (int)Math.Abs(count);
    }

    private static Value Range(RenderContext context, in Value left, in Value right, bool isExclusive, OperandSite site)
    {
        if (left.Kind is not (ValueKind.Int32 or ValueKind.Int64) || right.Kind is not (ValueKind.Int32 or ValueKind.Int64))
        {
            throw site.AtOperator(OperatorProblems.Unsupported(site.Text, left, right));
        }

        long first = left.AsInt64();
        long last = right.AsInt64();
        int step = first <= last ? 1 : -1;
        BigInteger count = BigInteger.Abs((BigInteger)last - first) + (isExclusive ? 0 : 1);
        int limit = context.Options.Limits.LoopSteps;
        if (count > int.MaxValue || (limit > 0 && count > limit))
        {
            throw site.AtOperator(LimitProblems.RangeTooLong());
        }

        return new RangeValue(first, (int)count, step);
    }

    private static Value ComputeTimes(BinaryOperator @operator, in Value left, in Value right, OperandSite site)
    {
        try
        {
            return (left.Kind, @operator, right.Kind) switch
            {
                (ValueKind.Date, BinaryOperator.Subtract, ValueKind.Date) => left.AsDate() - right.AsDate(),
                (ValueKind.Date, BinaryOperator.Add, ValueKind.TimeSpan) => left.AsDate() + right.AsTimeSpan(),
                (ValueKind.Date, BinaryOperator.Subtract, ValueKind.TimeSpan) => left.AsDate() - right.AsTimeSpan(),
                (ValueKind.TimeSpan, BinaryOperator.Add, ValueKind.TimeSpan) => left.AsTimeSpan() + right.AsTimeSpan(),
                (ValueKind.TimeSpan, BinaryOperator.Subtract, ValueKind.TimeSpan) => left.AsTimeSpan() - right.AsTimeSpan(),
                _ => throw site.AtOperator(OperatorProblems.Unsupported(site.Text, left, right)),
            };
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            throw site.AtOperator(OperatorProblems.NumberTooLarge());
        }
    }
}
