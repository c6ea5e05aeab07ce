using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Operations;

/// <summary>Operators with a list on at least one side; they always make a new array.</summary>
internal static class ListOperation
{
    public static Value Evaluate(RenderContext context, BinaryOperator @operator, in Value left, in Value right, OperandSite site)
    {
        switch (@operator)
        {
            case BinaryOperator.ShiftLeft when left.Kind == ValueKind.List:
                return Join(context, left.AsList()!, new SequenceValue([right]), site); // the kind says so
            case BinaryOperator.ShiftRight when right.Kind == ValueKind.List:
                return Join(context, new SequenceValue([left]), right.AsList()!, site); // the kind says so
            case BinaryOperator.Multiply when left.Kind == ValueKind.List && right.Kind == ValueKind.Int32:
                return Repeat(context, left.AsList()!, right.AsInt32(), site, isCountRight: true); // the kind says so
            case BinaryOperator.Multiply when right.Kind == ValueKind.List && left.Kind == ValueKind.Int32:
                return Repeat(context, right.AsList()!, left.AsInt32(), site, isCountRight: false); // the kind says so
            case BinaryOperator.Add:
                (ListValue first, ListValue second) = Comparison.BothLists(left, right, site);
                return Join(context, first, second, site);
            case BinaryOperator.Range or BinaryOperator.RangeExclusive or BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                throw site.AtOperator(OperatorProblems.Unsupported(site.Text, left, right));
            default:
                Comparison.BothLists(left, right, site);
                throw site.AtOperator(OperatorProblems.Unsupported(site.Text, left, right));
        }
    }

    private static Value Join(RenderContext context, ListValue left, ListValue right, OperandSite site)
    {
        context.CountItems(left.Count + right.Count, site.Source, site.Operator);
        var items = new Value[left.Count + right.Count];
        left.CopyTo(items);
        right.CopyTo(items.AsSpan(left.Count));
        return new ArrayValue(items);
    }

    private static Value Repeat(RenderContext context, ListValue list, int times, OperandSite site, bool isCountRight)
    {
        long count = Math.Max(0, times) * (long)list.Count;
        context.Limits.EnsureTextFits(count, site.Source, isCountRight ? site.Right : site.Left);
        context.Limits.CountWork(count, site.Source, site.Operator);
        var items = new Value[count];
        for (int i = 0; i < count; i += list.Count)
        {
            list.CopyTo(items.AsSpan(i));
        }

        return new ArrayValue(items);
    }
}
