using System.Numerics;

namespace Herzblut.Templating.Values;

/// <summary>
/// Arithmetic on numbers. Integers widen as far as needed and shrink to the smallest kind that holds the result;
/// otherwise decimal goes over double, double over float, float over integers.
/// </summary>
internal static class ValueArithmetic
{
    private const long MaxBits = 1 << 16;

    /// <summary>The kind in which two numbers are worked out together.</summary>
    public static ValueKind Common(in Value left, in Value right)
    {
        ValueKind a = left.Kind;
        ValueKind b = right.Kind;
        if (a == b)
        {
            return a;
        }

        // The order of the kinds is the order of promotion; a boolean counts as an integer.
        ValueKind wider = a > b ? a : b;
        return wider == ValueKind.Boolean ? ValueKind.Int32 : wider;
    }

    /// <summary><c>left + right</c></summary>
    /// <exception cref="OverflowException">A decimal is out of range.</exception>
    public static Value Add(in Value left, in Value right) => Common(left, right) switch
    {
        ValueKind.Decimal => ToDecimal(left) + ToDecimal(right),
        ValueKind.Double => Numbers.ToDouble(left) + Numbers.ToDouble(right),
        ValueKind.Single => ToSingle(left) + ToSingle(right),
        ValueKind.BigInteger => Bounded(left.AsBigInteger() + right.AsBigInteger()),
        _ => AddIntegers(left.AsInt64(), right.AsInt64()),
    };

    /// <summary><c>left - right</c></summary>
    /// <exception cref="OverflowException">A decimal is out of range.</exception>
    public static Value Subtract(in Value left, in Value right) => Common(left, right) switch
    {
        ValueKind.Decimal => ToDecimal(left) - ToDecimal(right),
        ValueKind.Double => Numbers.ToDouble(left) - Numbers.ToDouble(right),
        ValueKind.Single => ToSingle(left) - ToSingle(right),
        ValueKind.BigInteger => Bounded(left.AsBigInteger() - right.AsBigInteger()),
        _ => SubtractIntegers(left.AsInt64(), right.AsInt64()),
    };

    /// <summary><c>left * right</c></summary>
    /// <exception cref="OverflowException">A decimal is out of range, or an integer absurdly long.</exception>
    public static Value Multiply(in Value left, in Value right) => Common(left, right) switch
    {
        ValueKind.Decimal => ToDecimal(left) * ToDecimal(right),
        ValueKind.Double => Numbers.ToDouble(left) * Numbers.ToDouble(right),
        ValueKind.Single => ToSingle(left) * ToSingle(right),
        ValueKind.BigInteger => MultiplyBig(left.AsBigInteger(), right.AsBigInteger()),
        _ => MultiplyIntegers(left.AsInt64(), right.AsInt64()),
    };

    /// <summary><c>left / right</c>: a double or a decimal, also for integers.</summary>
    /// <exception cref="DivideByZeroException">A decimal is divided by zero.</exception>
    /// <exception cref="OverflowException">A decimal is out of range.</exception>
    public static Value Divide(in Value left, in Value right) => Common(left, right) switch
    {
        ValueKind.Decimal => ToDecimal(left) / ToDecimal(right),
        ValueKind.Single => ToSingle(left) / ToSingle(right),
        _ => Numbers.ToDouble(left) / Numbers.ToDouble(right),
    };

    /// <summary><c>left // right</c>: integers and floats are cut towards zero, doubles and decimals rounded half to even.</summary>
    /// <exception cref="DivideByZeroException">An integer or a decimal is divided by zero.</exception>
    /// <exception cref="OverflowException">A decimal is out of range.</exception>
    public static Value FloorDivide(in Value left, in Value right) => Common(left, right) switch
    {
        ValueKind.Decimal => Math.Round(ToDecimal(left) / ToDecimal(right)),
        ValueKind.Double => Math.Round(Numbers.ToDouble(left) / Numbers.ToDouble(right)),
        ValueKind.Single => MathF.Truncate(ToSingle(left) / ToSingle(right)),
        _ => left.AsBigInteger() / right.AsBigInteger(),
    };

    /// <summary><c>left % right</c>, with the sign of the left side.</summary>
    /// <exception cref="DivideByZeroException">An integer or a decimal is divided by zero.</exception>
    /// <exception cref="OverflowException">A decimal is out of range.</exception>
    public static Value Modulo(in Value left, in Value right) => Common(left, right) switch
    {
        ValueKind.Decimal => ToDecimal(left) % ToDecimal(right),
        ValueKind.Double => Numbers.ToDouble(left) % Numbers.ToDouble(right),
        ValueKind.Single => ToSingle(left) % ToSingle(right),
        _ => left.AsBigInteger() % right.AsBigInteger(),
    };

    /// <summary><c>-value</c></summary>
    public static Value Negate(in Value value) => value.Kind switch
    {
        ValueKind.Decimal => -value.AsDecimal(),
        ValueKind.Double => -value.AsDouble(),
        ValueKind.Single => -value.AsSingle(),
        ValueKind.BigInteger => -value.AsBigInteger(),
        _ => SubtractIntegers(0, value.AsInt64()),
    };

    /// <summary>Which of two numbers (or booleans) is greater; null where one of them is not a number (NaN).</summary>
    public static int? Compare(in Value left, in Value right)
    {
        switch (Common(left, right))
        {
            case ValueKind.Decimal:
                return CompareDecimals(left, right);
            case ValueKind.Double or ValueKind.Single:
                double a = Numbers.ToDouble(left);
                double b = Numbers.ToDouble(right);
                return double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);
            case ValueKind.BigInteger:
                return left.AsBigInteger().CompareTo(right.AsBigInteger());
            default:
                return left.AsInt64().CompareTo(right.AsInt64());
        }
    }

    private static int CompareDecimals(in Value left, in Value right)
    {
        try
        {
            return ToDecimal(left).CompareTo(ToDecimal(right));
        }
        catch (OverflowException)
        {
            return Numbers.ToDouble(left).CompareTo(Numbers.ToDouble(right));
        }
    }

    private static Value AddIntegers(long left, long right)
    {
        long sum = unchecked(left + right);
        bool overflows = ((left ^ sum) & (right ^ sum)) < 0;
        return overflows ? (BigInteger)left + right : sum;
    }

    private static Value SubtractIntegers(long left, long right)
    {
        long difference = unchecked(left - right);
        bool overflows = ((left ^ right) & (left ^ difference)) < 0;
        return overflows ? (BigInteger)left - right : difference;
    }

    private static Value MultiplyIntegers(long left, long right)
    {
        long high = Math.BigMul(left, right, out long low);
        return high == low >> 63 ? low : (BigInteger)left * right;
    }

    /// <summary>The number, unless it is absurdly long.</summary>
    /// <exception cref="OverflowException">It is.</exception>
    public static BigInteger Bounded(in BigInteger number) => number.GetBitLength() <= MaxBits ? number : throw new OverflowException();

    private static Value MultiplyBig(BigInteger left, BigInteger right)
    {
        return left.GetBitLength() + right.GetBitLength() <= MaxBits ? left * right : throw new OverflowException();
    }

    private static float ToSingle(in Value value) => value.Kind == ValueKind.Single ? value.AsSingle() : (float)Numbers.ToDouble(value);

    private static decimal ToDecimal(in Value value) => value.Kind switch
    {
        ValueKind.Decimal => value.AsDecimal(),
        ValueKind.Double => (decimal)value.AsDouble(),
        ValueKind.Single => (decimal)value.AsSingle(),
        ValueKind.BigInteger => (decimal)value.AsBigInteger(),
        _ => value.AsInt64(),
    };
}
