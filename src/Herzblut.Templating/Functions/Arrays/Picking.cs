using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary>Parts of a list and questions about it; parts of null are null.</summary>
internal static class Picking
{
    public static Value Size(in FunctionCall call) => call.List(0)?.Count ?? 0;

    public static Value First(in FunctionCall call) => call.List(0) is { Count: > 0 } list ? list[0] : Value.Null;

    public static Value Last(in FunctionCall call) => call.List(0) is { Count: > 0 } list ? list[list.Count - 1] : Value.Null;

    /// <summary>None for a count of zero or less.</summary>
    public static Value Limit(in FunctionCall call)
        => call.List(0) is ListValue list ? Part(call, list, 0, Math.Clamp(call.Integer(1), 0, list.Count)) : Value.Null;

    /// <summary>All for an index of zero or less.</summary>
    public static Value Offset(in FunctionCall call)
        => call.List(0) is ListValue list ? Part(call, list, Math.Clamp(call.Integer(1), 0, list.Count), list.Count) : Value.Null;

    /// <summary>Kinds count: 1 is neither 1.0 nor "1".</summary>
    public static Value Contains(in FunctionCall call)
    {
        int count = call.List(0)?.Count ?? 0;
        call.CountSteps(count);
        for (int i = 0; i < count; i++)
        {
            Value item = call.List(0)![i]; // it has items
            TextReading.Count(call, item);
            if (ValueEquality.AreIdentical(item, call[1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first of each that <see cref="Contains"/> takes for the same, as an array.</summary>
    public static Value Uniq(in FunctionCall call)
    {
        if (call.List(0) is not ListValue list)
        {
            return Value.Null;
        }

        call.CountSteps(list.Count);
        call.CountWork(list.Count);
        TextReading.Count(call, list);
        Value[] items = list.ToArray();
        var seen = new HashSet<Value>(items.Length, IdentityComparer.Instance);
        int count = 0;
        foreach (Value item in items)
        {
            if (seen.Add(item))
            {
                items[count++] = item;
            }
        }

        Array.Resize(ref items, count);
        return new ArrayValue(items);
    }

    private static SequenceValue Part(in FunctionCall call, ListValue list, int start, int end)
    {
        call.CountSteps(end - start);
        var items = new Value[end - start];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = list[start + i];
        }

        return new SequenceValue(items);
    }
}
