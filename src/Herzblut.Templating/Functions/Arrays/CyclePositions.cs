using System.Runtime.InteropServices;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary>How often each cycle of a render was asked.</summary>
internal sealed class CyclePositions
{
    private readonly Dictionary<Value, int> _byGroup = new(IdentityComparer.Instance);
    private readonly Dictionary<ListValue, int> _byItems = new(IdentityComparer.Instance);

    public int Next(in Value group) => CollectionsMarshal.GetValueRefOrAddDefault(_byGroup, group, out _)++;

    public int Next(ListValue items)
    {
        // The list of the template may change later: what is remembered is a copy.
        ref int position = ref CollectionsMarshal.GetValueRefOrNullRef(_byItems, items);
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref position))
        {
            _byItems.Add(new SequenceValue(items.ToArray()), 1);
            return 0;
        }

        return position++;
    }
}
