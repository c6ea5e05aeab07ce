using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary>A function, or the name of a member, applied to every item. Without a function the list stays as it is.</summary>
internal static class Applying
{
    /// <summary>Whether the function is true for an item; it gets the item and the further arguments.</summary>
    public static Value Any(in FunctionCall call)
    {
        if (call.List(0) is not ListValue list || FunctionOf(call) is not FunctionValue function)
        {
            return false;
        }

        call.CountSteps(list.Count);
        Value[] arguments = [Value.Null, .. call.From(2)];
        for (int i = 0; i < list.Count; i++)
        {
            arguments[0] = list[i];
            if (call.Invoke(function, arguments).IsTruthy)
            {
                return true;
            }
        }

        return false;
    }

    public static Value Each(in FunctionCall call)
    {
        if (call.List(0) is not ListValue list || FunctionOf(call) is not FunctionValue function)
        {
            return call[0];
        }

        call.CountSteps(list.Count);
        Value[] items = list.ToArray();
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = call.Invoke(function, items[i]);
        }

        return new SequenceValue(items);
    }

    public static Value Filter(in FunctionCall call)
    {
        if (call.List(0) is not ListValue list || FunctionOf(call) is not FunctionValue function)
        {
            return call[0];
        }

        call.CountSteps(list.Count);
        Value[] items = list.ToArray();
        int count = 0;
        foreach (Value item in items)
        {
            if (call.Invoke(function, item).IsTruthy)
            {
                items[count++] = item;
            }
        }

        Array.Resize(ref items, count);
        return new SequenceValue(items);
    }

    /// <summary>The member of each item that has it; of null a sequence without items.</summary>
    public static Value Map(in FunctionCall call)
    {
        ListValue? list = call.List(0);
        string? member = call.Text(1);
        int length = member is null ? 0 : list?.Count ?? 0;
        call.CountSteps(length);
        var items = new Value[length];
        int count = 0;
        for (int i = 0; i < items.Length; i++)
        {
            if (ItemMember.TryGet(list![i], member!, out Value value)) // both are there, or there were no items
            {
                items[count++] = value;
            }
        }

        Array.Resize(ref items, count);
        return new SequenceValue(items);
    }

    /// <summary>The function to apply; null for null.</summary>
    private static FunctionValue? FunctionOf(in FunctionCall call)
        => call.Function(1) ?? (call[1].IsNull ? null : throw call.Fault(FunctionProblems.NotAFunction(call[1].Kind)));
}
