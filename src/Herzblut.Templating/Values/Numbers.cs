namespace Herzblut.Templating.Values;

/// <summary>Conversions between the kinds of numbers.</summary>
internal static class Numbers
{
    /// <summary>The nearest double; null is 0, a boolean 0 or 1. Only for these and numbers.</summary>
    public static double ToDouble(in Value value) => value.Kind switch
    {
        ValueKind.Int32 or ValueKind.Int64 or ValueKind.Boolean => value.AsInt64(),
        ValueKind.Double => value.AsDouble(),
        ValueKind.Single => value.AsSingle(),
        ValueKind.Decimal => (double)value.AsDecimal(),
        ValueKind.BigInteger => (double)value.AsBigInteger(),
        _ => 0,
    };
}
