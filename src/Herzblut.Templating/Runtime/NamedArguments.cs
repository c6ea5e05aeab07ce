using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>The named arguments of a call, in the order in which they were written.</summary>
internal readonly ref struct NamedArguments(ReadOnlySpan<string> names, ReadOnlySpan<Value> values)
{
    private readonly ReadOnlySpan<string> _names = names;
    private readonly ReadOnlySpan<Value> _values = values;

    public int Count => _names.Length;

    public string NameAt(int index) => _names[index];

    public Value ValueAt(int index) => _values[index];
}
