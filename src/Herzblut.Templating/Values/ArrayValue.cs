namespace Herzblut.Templating.Values;

/// <summary>
/// An array of the language: a mutable list that may carry named properties beside its items. Functions never change
/// an array they were given; they return a new one.
/// </summary>
public sealed class ArrayValue : ListValue
{
    private Value[] _items;
    private int _count;
    private MapObject? _properties;

    /// <summary>An array without items.</summary>
    public ArrayValue()
        : this([])
    {
    }

    /// <summary>An array of these items. The caller hands <paramref name="items"/> over and does not change it any more.</summary>
    public ArrayValue(Value[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = items;
        _count = items.Length;
    }

    /// <inheritdoc/>
    public override int Count => _count;

    /// <inheritdoc/>
    public override Value this[int index] => _items.AsSpan(0, _count)[index];

    /// <inheritdoc/>
    public override string TypeName => "array";

    /// <summary>Named properties (<c>a.x = 1</c>); null while there are none.</summary>
    internal MapObject? Properties => _properties;

    /// <summary>Adds an item behind the others.</summary>
    public void Add(in Value item)
    {
        EnsureCapacity(_count + 1);
        _items[_count++] = item;
    }

    /// <inheritdoc/>
    public override void CopyTo(Span<Value> target) => _items.AsSpan(0, _count).CopyTo(target);

    /// <summary>Sets an item; an index behind the end fills the gap with nulls.</summary>
    internal void Set(int index, in Value item)
    {
        EnsureCapacity(index + 1);
        _items[index] = item;
        _count = Math.Max(_count, index + 1);
    }

    /// <summary>Sets a named property.</summary>
    internal void SetProperty(string name, in Value value) => (_properties ??= new MapObject()).TrySet(name, value);

    private void EnsureCapacity(int needed)
    {
        if (needed > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(needed, Math.Max(4, _items.Length * 2)));
        }
    }
}
