using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary>Lists with items added, removed or turned around; null counts as the list without items unless said otherwise.</summary>
internal static class Building
{
    public static Value Add(in FunctionCall call)
    {
        Value[] items = Copy(call, extra: 1);
        items[^1] = call[1];
        return new ArrayValue(items);
    }

    /// <summary>Null where both lists are null.</summary>
    public static Value Concat(in FunctionCall call)
    {
        ListValue? second = call.List(1);
        if (call.List(0) is null && second is null)
        {
            return Value.Null;
        }

        int extra = second?.Count ?? 0;
        Value[] items = Copy(call, extra);
        second?.CopyTo(items.AsSpan(items.Length - extra));
        return new ArrayValue(items);
    }

    /// <summary>Without nulls; empty texts stay. Null stays null.</summary>
    public static Value Compact(in FunctionCall call)
    {
        if (call[0].IsNull)
        {
            return Value.Null;
        }

        Value[] items = Copy(call);
        int count = 0;
        foreach (Value item in items)
        {
            if (!item.IsNull)
            {
                items[count++] = item;
            }
        }

        Array.Resize(ref items, count);
        return new ArrayValue(items);
    }

    public static Value Reverse(in FunctionCall call)
    {
        Value[] items = Copy(call);
        Array.Reverse(items);
        return new ArrayValue(items);
    }

    /// <summary>A negative index is the front; behind the end, nulls fill the gap.</summary>
    public static Value InsertAt(in FunctionCall call)
    {
        int index = Math.Max(0, call.Integer(1));
        int count = call.List(0)?.Count ?? 0;
        call.EnsureTextFits(index);
        Value[] items = Copy(call, Math.Max(0, index - count) + 1);
        if (index < count)
        {
            items.AsSpan(index, count - index).CopyTo(items.AsSpan(index + 1));
        }

        items[index] = call[2];
        return new ArrayValue(items);
    }

    /// <summary>A negative index counts from the end; one outside of the list removes nothing.</summary>
    public static Value RemoveAt(in FunctionCall call)
    {
        Value[] items = Copy(call);
        int index = call.Integer(1) < 0 ? items.Length + call.Integer(1) : call.Integer(1);
        if (index >= 0 && index < items.Length)
        {
            items.AsSpan(index + 1).CopyTo(items.AsSpan(index));
            Array.Resize(ref items, items.Length - 1);
        }

        return new ArrayValue(items);
    }

    private static Value[] Copy(in FunctionCall call, int extra = 0)
    {
        ListValue? list = call.List(0);
        int count = list?.Count ?? 0;
        call.CountSteps(count + Math.Max(0, extra - 1));
        var items = new Value[count + extra];
        list?.CopyTo(items);
        return items;
    }
}
