using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>The global variables as an object: what <c>this</c> is outside of <c>with</c>.</summary>
internal sealed class GlobalObject(GlobalScope globals) : ObjectValue
{
    public override int Count => ModelCount + globals.Assigned.Count + (globals.Unnamed?.Count ?? 0);

    private int ModelCount => globals.Model?.Count ?? 0;

    public override string NameAt(int index)
    {
        if (index < ModelCount)
        {
            return globals.Model!.NameAt(index); // there are members, so there is a model
        }

        index -= ModelCount;
        return index < globals.Assigned.Count
            ? globals.Symbols.NameOf(globals.Assigned[index])
            : globals.Unnamed!.NameAt(index - globals.Assigned.Count); // the index is in range, so there are some
    }

    public override Value ValueAt(int index) => TryGet(NameAt(index), out Value value) ? value : Value.Null;

    public override bool TryGet(string name, out Value value)
    {
        if (globals.Symbols.TryFind(name, out int symbol))
        {
            value = globals.Read(symbol);
            return !value.IsUnset;
        }

        value = default;
        return (globals.Unnamed is { } unnamed && unnamed.TryGet(name, out value))
            || (globals.Model is { } model && model.TryGet(name, out value));
    }

    public override bool TrySet(string name, in Value value)
    {
        if (!globals.Symbols.TryFind(name, out int symbol))
        {
            globals.WriteUnnamed(name, value);
            return true;
        }

        if (globals.IsReadOnly(symbol))
        {
            return false;
        }

        globals.Write(symbol, value);
        return true;
    }
}
