using System.Runtime.CompilerServices;

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

    /// <summary>
    /// A hash that agrees with <see cref="AreIdentical"/>. It differs from process to process, so that no data can be
    /// made up whose hashes all meet.
    /// </summary>
    public static int HashOf(in Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString()!.GetHashCode(StringComparison.Ordinal), // the kind says so
        ValueKind.Double => HashCode.Combine(value.AsDouble()),
        ValueKind.Single => HashCode.Combine(value.AsSingle()),
        ValueKind.Decimal => HashCode.Combine(value.AsDecimal()),
        ValueKind.BigInteger => HashCode.Combine(value.AsBigInteger()),
        ValueKind.Date => HashCode.Combine(value.AsDate()),
        ValueKind.Int32 or ValueKind.Int64 or ValueKind.Boolean or ValueKind.TimeSpan => HashCode.Combine(value.AsInt64()),
        ValueKind.Object => value.AsObject()!.SameHash, // the kind says so
        ValueKind.List => RuntimeHelpers.GetHashCode(value.AsList()),
        _ => (int)value.Kind,
    };
}
