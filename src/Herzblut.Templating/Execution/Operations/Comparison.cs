using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Operations;

/// <summary>
/// <c>==</c> and the orderings of the language: texts win over other kinds, numbers are promoted, null is equal only to
/// null and neither greater nor smaller than anything.
/// </summary>
internal static class Comparison
{
    public static bool AreEqual(RenderContext context, in Value left, in Value right, OperandSite site)
    {
        if (left.IsNull || right.IsNull)
        {
            return left.IsNull && right.IsNull;
        }

        if (left.IsString || right.IsString)
        {
            string first = context.ToText(left);
            string second = context.ToText(right);
            context.Limits.CountReading(first.Length == second.Length ? first.Length : 0);
            return first == second;
        }

        ValueKind a = left.Kind;
        ValueKind b = right.Kind;
        if (a <= ValueKind.Decimal && b <= ValueKind.Decimal)
        {
            return ValueArithmetic.Compare(left, right) == 0;
        }

        if (a == ValueKind.Empty || b == ValueKind.Empty)
        {
            return IsEmpty(left) && IsEmpty(right);
        }

        if (a == ValueKind.List || b == ValueKind.List)
        {
            return AreListsEqual(context, left, right, site);
        }

        return a == b && ValueEquality.AreSimpleEqual(left, right);
    }

    /// <summary>The order of two values; null where they have none, as with null or NaN.</summary>
    public static int? Compare(RenderContext context, in Value left, in Value right, OperandSite site)
    {
        if (left.IsNull || right.IsNull)
        {
            return null;
        }

        if (left.IsString || right.IsString)
        {
            string first = context.ToText(left);
            string second = context.ToText(right);
            context.Limits.CountReading(Math.Min(first.Length, second.Length));
            return string.CompareOrdinal(first, second);
        }

        ValueKind a = left.Kind;
        ValueKind b = right.Kind;
        if (a <= ValueKind.Decimal && b <= ValueKind.Decimal && !(a == ValueKind.Boolean && b == ValueKind.Boolean))
        {
            return ValueArithmetic.Compare(left, right);
        }

        if (a == ValueKind.List || b == ValueKind.List)
        {
            (ListValue one, ListValue other) = BothLists(left, right, site);
            return CompareLists(context, one, other, site);
        }

        return (a, b) switch
        {
            (ValueKind.Date, ValueKind.Date) => left.AsDate().CompareTo(right.AsDate()),
            (ValueKind.TimeSpan, ValueKind.TimeSpan) => left.AsTimeSpan().CompareTo(right.AsTimeSpan()),
            _ => throw site.AtOperator(OperatorProblems.Unsupported(site.Text, left, right)),
        };
    }

    /// <summary>Both sides as lists; anything else beside a list is an error there.</summary>
    public static (ListValue Left, ListValue Right) BothLists(in Value left, in Value right, OperandSite site)
    {
        ListValue first = left.AsList() ?? throw site.AtLeft(OperatorProblems.NotAList(site.Text, left));
        ListValue second = right.AsList() ?? throw site.AtRight(OperatorProblems.NotAList(site.Text, right));
        return (first, second);
    }

    private static bool IsEmpty(in Value value) => value.Kind switch
    {
        ValueKind.Empty => true,
        ValueKind.List => value.AsList()!.Count == 0, // the kind says so
        ValueKind.Object => value.AsObject()!.Count == 0, // the kind says so
        _ => false,
    };

    private static bool AreListsEqual(RenderContext context, in Value left, in Value right, OperandSite site)
    {
        (ListValue first, ListValue second) = BothLists(left, right, site);
        if (ReferenceEquals(first, second))
        {
            return true;
        }

        if (first.Count != second.Count)
        {
            return false;
        }

        context.CountItems(first.Count, site.Source, site.Operator);
        context.EnterDepth(site.Source, site.Operator);
        bool areEqual = true;
        for (int i = 0; i < first.Count && areEqual; i++)
        {
            areEqual = AreEqual(context, first[i], second[i], site);
        }

        context.ExitDepth();
        return areEqual;
    }

    private static int? CompareLists(RenderContext context, ListValue left, ListValue right, OperandSite site)
    {
        context.CountItems(Math.Min(left.Count, right.Count), site.Source, site.Operator);
        context.EnterDepth(site.Source, site.Operator);
        int? order = 0;
        for (int i = 0; i < Math.Min(left.Count, right.Count) && order == 0; i++)
        {
            order = Compare(context, left[i], right[i], site);
        }

        context.ExitDepth();
        return order == 0 ? left.Count.CompareTo(right.Count) : order;
    }
}
