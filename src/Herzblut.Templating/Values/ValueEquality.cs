namespace Herzblut.Templating.Values;

/// <summary>When values are equal.</summary>
internal static class ValueEquality
{
    /// <summary>
    /// The typed equality of list functions: the kinds have to be the same, so 1 is neither 1.0 nor "1". Lists and
    /// objects are the same only where they are one and the same: a list may contain itself.
    /// </summary>
    public static bool AreIdentical(in Value left, in Value right) => left.Kind == right.Kind && AreSimpleEqual(left, right);

    /// <summary>Equality of two values of the same kind that are no lists.</summary>
    internal static bool AreSimpleEqual(in Value left, in Value right) => left.Kind switch
    {
        ValueKind.Null or ValueKind.Empty => true,
        ValueKind.Boolean => left.AsBoolean() == right.AsBoolean(),
        ValueKind.Int32 or ValueKind.Int64 => left.AsInt64() == right.AsInt64(),
        ValueKind.Double => left.AsDouble().Equals(right.AsDouble()),
        ValueKind.Single => left.AsSingle().Equals(right.AsSingle()),
        ValueKind.Decimal => left.AsDecimal() == right.AsDecimal(),
        ValueKind.BigInteger => left.AsBigInteger() == right.AsBigInteger(),
        ValueKind.Date => left.AsDate() == right.AsDate(),
        ValueKind.TimeSpan => left.AsTimeSpan() == right.AsTimeSpan(),
        ValueKind.String => left.AsString() == right.AsString(),
        ValueKind.Object => left.AsObject()!.IsSameAs(right.AsObject()!), // the kind says so
        _ => left.IsSame(right),
    };

    /// <summary>A hash that agrees with <see cref="AreIdentical"/>.</summary>
    public static int HashOf(in Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString()!.GetHashCode(StringComparison.Ordinal), // the kind says so
        ValueKind.Double => value.AsDouble().GetHashCode(),
        ValueKind.Single => value.AsSingle().GetHashCode(),
        ValueKind.Decimal => value.AsDecimal().GetHashCode(),
        ValueKind.BigInteger => value.AsBigInteger().GetHashCode(),
        ValueKind.Date => value.AsDate().GetHashCode(),
        ValueKind.Int32 or ValueKind.Int64 or ValueKind.Boolean or ValueKind.TimeSpan => value.AsInt64().GetHashCode(),
        _ => (int)value.Kind,
    };
}
