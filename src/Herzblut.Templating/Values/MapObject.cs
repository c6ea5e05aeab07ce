namespace Herzblut.Templating.Values;

/// <summary>An object of the language: mutable, keeps the order in which names were added; overwriting keeps the place.</summary>
public sealed class MapObject : ObjectValue
{
    // Up to this size comparing names one by one beats hashing.
    private const int IndexFrom = 9;

    private string[] _names;
    private Value[] _values;
    private int _count;
    private Dictionary<string, int>? _index;

    /// <summary>An object without members.</summary>
    public MapObject()
        : this(0)
    {
    }

    /// <summary>An object without members, with room for <paramref name="capacity"/> of them.</summary>
    public MapObject(int capacity)
    {
        _names = capacity == 0 ? [] : new string[capacity];
        _values = capacity == 0 ? [] : new Value[capacity];
    }

    /// <inheritdoc/>
    public override int Count => _count;

    /// <summary>Sets or adds a member (for collection initializers and hosts).</summary>
    public Value this[string name]
    {
        get => TryGet(name, out Value value) ? value : Value.Null;
        set => TrySet(name, value);
    }

    /// <inheritdoc/>
    public override string NameAt(int index) => _names[index];

    /// <inheritdoc/>
    public override Value ValueAt(int index) => _values[index];

    /// <inheritdoc/>
    public override bool TryGet(string name, out Value value)
    {
        int index = IndexOf(name);
        value = index >= 0 ? _values[index] : Value.Null;
        return index >= 0;
    }

    /// <inheritdoc/>
    public override bool TrySet(string name, in Value value)
    {
        int index = IndexOf(name);
        if (index < 0)
        {
            index = Append(name);
        }

        _values[index] = value;
        return true;
    }

    /// <inheritdoc/>
    public override bool TryGet(string name, ref int hint, out Value value)
    {
        int guess = hint;
        if ((uint)guess >= (uint)_count || _names[guess] != name)
        {
            guess = IndexOf(name);
            if (guess < 0)
            {
                value = Value.Null;
                return false;
            }

            hint = guess;
        }

        value = _values[guess];
        return true;
    }

    private int IndexOf(string name)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(name, out int found) ? found : -1;
        }

        for (int i = 0; i < _count; i++)
        {
            if (_names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }

    private int Append(string name)
    {
        if (_count == _names.Length)
        {
            int size = Math.Max(4, _count * 2);
            Array.Resize(ref _names, size);
            Array.Resize(ref _values, size);
        }

        _names[_count] = name;
        _index?.Add(name, _count);
        _count++;
        if (_count == IndexFrom)
        {
            BuildIndex();
        }

        return _count - 1;
    }

    private void BuildIndex()
    {
        _index = new Dictionary<string, int>(_count * 2, StringComparer.Ordinal);
        for (int i = 0; i < _count; i++)
        {
            _index.Add(_names[i], i);
        }
    }
}
