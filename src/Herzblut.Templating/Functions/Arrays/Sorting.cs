using System.Numerics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary>
/// <c>array.sort</c> by the items themselves or by a member, also a path of them (<c>"author.name"</c>). Items without
/// the member come first; equal ones keep their order. All keys have to be of one kind.
/// </summary>
internal static class Sorting
{
    public static Value Sort(in FunctionCall call)
    {
        if (call.List(0) is not ListValue list)
        {
            return new ArrayValue();
        }

        call.CountSteps(list.Count);
        var entries = new SortEntry[list.Count];
        string? path = call.Text(1);
        for (int i = 0; i < entries.Length; i++)
        {
            Value item = list[i];
            call.CountWork((path?.Length ?? 0) / 2);
            Value key = string.IsNullOrEmpty(path) ? item : Follow(item, path);
            entries[i] = new SortEntry(key.Kind == ValueKind.Host ? call.ToText(key) : key, item, i);
        }

        CheckKinds(call, entries);
        CountComparing(call, entries);
        Array.Sort(entries, new SortOrder(call.Culture));
        return new ArrayValue(Array.ConvertAll(entries, entry => entry.Item));
    }

    // A culture takes its time over each character.
    private static void CountComparing(in FunctionCall call, SortEntry[] entries)
    {
        const int CultureCost = 16;
        int rounds = BitOperations.Log2((uint)entries.Length) + 1;
        call.CountWork((long)entries.Length * rounds);
        foreach (SortEntry entry in entries)
        {
            TextReading.Count(call, entry.Key, CultureCost * rounds);
        }
    }

    private static Value Follow(Value value, ReadOnlySpan<char> path)
    {
        while (true)
        {
            int dot = path.IndexOf('.');
            string name = (dot < 0 ? path : path[..dot]).ToString();
            if (!ItemMember.TryGet(value, name, out value) || dot < 0)
            {
                return value;
            }

            path = path[(dot + 1)..];
        }
    }

    private static void CheckKinds(in FunctionCall call, SortEntry[] entries)
    {
        Value first = Value.Null;
        foreach (SortEntry entry in entries)
        {
            if (entry.Key.IsNull)
            {
                continue;
            }

            if (first.IsNull)
            {
                first = entry.Key;
            }
            else if (entry.Key.Kind != first.Kind)
            {
                throw call.Fault(FunctionProblems.MixedSort(first.Kind, entry.Key.Kind));
            }
            else if (!SortOrder.Covers(first.Kind))
            {
                throw call.Fault(FunctionProblems.NoOrder(first.Kind));
            }
        }
    }
}
