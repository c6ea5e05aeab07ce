using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>A handful of variables; with so few, going through them beats hashing.</summary>
internal sealed class VariableList
{
    private int[] _symbols = new int[4];
    private Value[] _values = new Value[4];
    private int _count;

    public int SymbolAt(int index) => _symbols[index];

    public Value ValueAt(int index) => _values[index];

    public void Clear()
    {
        Array.Clear(_values, 0, _count);
        _count = 0;
    }

    /// <summary>The variable's value; <see cref="Value.IsUnset"/> where there is none.</summary>
    public Value Get(int symbol)
    {
        int index = _symbols.AsSpan(0, _count).IndexOf(symbol);
        return index >= 0 ? _values[index] : default;
    }

    public bool Contains(int symbol) => _symbols.AsSpan(0, _count).Contains(symbol);

    public void Set(int symbol, in Value value)
    {
        int index = _symbols.AsSpan(0, _count).IndexOf(symbol);
        if (index < 0)
        {
            index = _count++;
            if (index == _symbols.Length)
            {
                Array.Resize(ref _symbols, index * 2);
                Array.Resize(ref _values, index * 2);
            }

            _symbols[index] = symbol;
        }

        _values[index] = value.AsSet();
    }

    /// <summary>A copy of all variables.</summary>
    public VariableList Copy()
    {
        var copy = new VariableList();
        copy.Restore(this);
        return copy;
    }

    /// <summary>Takes over all variables of another list and forgets its own.</summary>
    public void Restore(VariableList other)
    {
        Clear();
        for (int i = 0; i < other._count; i++)
        {
            Set(other._symbols[i], other._values[i]);
        }
    }
}
