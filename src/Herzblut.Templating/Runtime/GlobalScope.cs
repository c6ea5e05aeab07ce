using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>
/// The outermost variables of one render: those that templates set, over the members of the model, over the builtins.
/// A name is looked up in the model and the builtins once; then it is an array access.
/// </summary>
internal sealed class GlobalScope(SymbolTable symbols, FunctionLibrary library)
{
    private readonly List<int> _assigned = [];
    private Value[] _slots = [];
    private HashSet<int>? _readOnly;
    private MapObject? _unnamed;

    public ObjectValue? Model { get; private set; }

    public SymbolTable Symbols => symbols;

    /// <summary>True once a builtin's name may mean something else.</summary>
    public bool HasShadowedBuiltins { get; set; }

    /// <summary>The names that templates set, in the order of their first assignment.</summary>
    public IReadOnlyList<int> Assigned => _assigned;

    /// <summary>Variables under names that no template of the engine mentions (<c>this["my-key"] = 1</c>).</summary>
    public MapObject? Unnamed => _unnamed;

    public void Start(ObjectValue? model)
    {
        Model = model;
        HasShadowedBuiltins = false;
        if (_slots.Length < symbols.Count)
        {
            _slots = new Value[symbols.Count + 32];
        }

        if (model is not null)
        {
            for (int i = 0; i < library.Count && !HasShadowedBuiltins; i++)
            {
                HasShadowedBuiltins = model.TryGet(symbols.NameOf(i), out _);
            }
        }
    }

    public void Clear()
    {
        Array.Clear(_slots);
        _assigned.Clear();
        _readOnly = null;
        _unnamed = null;
        Model = null;
    }

    /// <summary>The variable's value; <see cref="Value.IsUnset"/> where there is none.</summary>
    public Value Read(int symbol)
    {
        Value[] slots = _slots;
        if ((uint)symbol < (uint)slots.Length)
        {
            Value value = slots[symbol];
            if (!value.IsUnset)
            {
                return value;
            }
        }

        return Resolve(symbol);
    }

    /// <summary>True where a template or the model has given the variable a value.</summary>
    public bool IsDefined(int symbol)
    {
        Value value = Read(symbol);
        return !value.IsUnset && !(IsBuiltin(symbol) && library.IsOwn(symbols.NameOf(symbol), value));
    }

    public bool IsReadOnly(int symbol) => _readOnly is not null && _readOnly.Contains(symbol);

    public void MakeReadOnly(int symbol) => (_readOnly ??= []).Add(symbol);

    public void Write(int symbol, in Value value)
    {
        if (symbol >= _slots.Length)
        {
            Array.Resize(ref _slots, Math.Max(symbol + 1, symbols.Count) + 32);
        }

        ref Value slot = ref _slots[symbol];
        if (slot.IsUnset || IsBuiltin(symbol))
        {
            HasShadowedBuiltins |= IsBuiltin(symbol);
            NoteAssigned(symbol);
        }

        slot = value.AsSet();
    }

    public void WriteUnnamed(string name, in Value value) => (_unnamed ??= new MapObject()).TrySet(name, value);

    /// <summary>Whether a name is one of the builtins', whatever it means now.</summary>
    public bool IsBuiltin(int symbol) => symbol < library.Count;

    private void NoteAssigned(int symbol)
    {
        bool isOfModel = Model is not null && Model.TryGet(symbols.NameOf(symbol), out _);
        if (!isOfModel && !_assigned.Contains(symbol))
        {
            _assigned.Add(symbol);
        }
    }

    private Value Resolve(int symbol)
    {
        string name = symbols.NameOf(symbol);
        Value value = default;
        bool isFound = (_unnamed is not null && _unnamed.TryGet(name, out value))
            || (Model is not null && Model.TryGet(name, out value))
            || library.TryGet(name, out value);
        if (!isFound)
        {
            return default;
        }

        if (symbol >= _slots.Length)
        {
            Array.Resize(ref _slots, Math.Max(symbol + 1, symbols.Count) + 32);
        }

        return _slots[symbol] = value.AsSet();
    }
}
