using System.Globalization;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary>The order of <c>array.sort</c> for keys of one kind: nulls first, texts as the culture orders them.</summary>
internal sealed class SortOrder(CultureInfo culture) : IComparer<SortEntry>
{
    private readonly CompareInfo _texts = culture.CompareInfo;

    /// <summary>Whether values of this kind have an order.</summary>
    public static bool Covers(ValueKind kind) => kind is ValueKind.Boolean or ValueKind.String or ValueKind.Date or ValueKind.TimeSpan
        or (>= ValueKind.Int32 and <= ValueKind.Decimal);

    public int Compare(SortEntry x, SortEntry y)
    {
        int order = CompareKeys(x.Key, y.Key);
        return order != 0 ? order : x.Position.CompareTo(y.Position);
    }

    private int CompareKeys(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return right.IsNull.CompareTo(left.IsNull);
        }

        return left.Kind switch
        {
            ValueKind.String => _texts.Compare(left.AsString(), right.AsString()),
            ValueKind.Double => left.AsDouble().CompareTo(right.AsDouble()),
            ValueKind.Single => left.AsSingle().CompareTo(right.AsSingle()),
            ValueKind.Decimal => left.AsDecimal().CompareTo(right.AsDecimal()),
            ValueKind.BigInteger => left.AsBigInteger().CompareTo(right.AsBigInteger()),
            ValueKind.Date => left.AsDate().CompareTo(right.AsDate()),
            ValueKind.TimeSpan => left.AsTimeSpan().CompareTo(right.AsTimeSpan()),
            _ => left.AsInt64().CompareTo(right.AsInt64()),
        };
    }
}
