using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>The named arguments of a call, in the order in which they were written.</summary>
internal readonly ref struct NamedArguments(ArgumentName[] names, ReadOnlySpan<Value> values)
{
    private readonly ArgumentName[] _names = names;
    private readonly ReadOnlySpan<Value> _values = values;

    public int Count => _values.Length;

    public string NameAt(int index) => _names[index].Name;

    /// <summary>The symbol of the <c>$</c> variable of the same name.</summary>
    public int LocalAt(int index) => _names[index].Local;

    public Value ValueAt(int index) => _values[index];
}
