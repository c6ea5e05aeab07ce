using System.Numerics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Maths;

/// <summary>Absolute values, which keep their kind, and rounding, which gives doubles.</summary>
internal static class Rounding
{
    public static Value Abs(in FunctionCall call) => call[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Int32 => Math.Abs((long)call[0].AsInt32()),
        ValueKind.Int64 or ValueKind.BigInteger => BigInteger.Abs(call[0].AsBigInteger()),
        ValueKind.Single => Math.Abs(call[0].AsSingle()),
        ValueKind.Double => Math.Abs(call[0].AsDouble()),
        ValueKind.Decimal => Math.Abs(call[0].AsDecimal()),
        ValueKind kind => throw call.Fault(FunctionProblems.NotANumber(kind)),
    };

    public static Value Ceil(in FunctionCall call) => Math.Ceiling(call.Double(0));

    public static Value Floor(in FunctionCall call) => Math.Floor(call.Double(0));

    /// <summary>Half to even, at up to 15 digits behind the point.</summary>
    public static Value Round(in FunctionCall call)
    {
        const int MaxPrecision = 15;
        int precision = call.Integer(1);
        return precision is >= 0 and <= MaxPrecision
            ? Math.Round(call.Double(0), precision, MidpointRounding.ToEven)
            : throw call.Fault(FunctionProblems.OutOfRange("precision", precision, 0, MaxPrecision));
    }
}
