using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>
/// What belongs to one running function, include or template: its arguments, parameters and <c>$</c> variables. Frames
/// are reused.
/// </summary>
internal sealed class Frame
{
    private readonly VariableList _locals = new();
    private readonly VariableList _parameters = new();
    private Value[] _arguments = [];
    private int _argumentCount;
    private ArrayValue? _argumentArray;
    private int _namedCount;

    /// <summary>The first scope that was opened inside; loops with <c>$</c> variables below it are those of callers.</summary>
    public int FirstScope { get; set; }

    /// <summary>The first function scope whose parameters can be seen.</summary>
    public int FirstVisibleFunction { get; set; }

    /// <summary>What <c>$$</c> prints; null where the function was not called by <c>wrap</c>.</summary>
    public WrapBlock? Block { get; set; }

    /// <summary>While a block of <c>wrap</c> runs: the frame in which it was written.</summary>
    public Frame? BlockOwner { get; set; }

    public VariableList Locals => _locals;

    public VariableList Parameters => _parameters;

    public void Reset(int firstScope, int firstVisibleFunction)
    {
        FirstScope = firstScope;
        FirstVisibleFunction = firstVisibleFunction;
        Block = null;
        BlockOwner = null;
        _locals.Clear();
        _parameters.Clear();
        _argumentArray = null;
        _argumentCount = 0;
        _namedCount = 0;
    }

    /// <summary>Sets <c>$0 $1 …</c> and, as <c>$</c> variables, the named arguments.</summary>
    public void SetArguments(ReadOnlySpan<Value> arguments, NamedArguments named)
    {
        if (_arguments.Length < arguments.Length)
        {
            _arguments = new Value[Math.Max(4, arguments.Length)];
        }

        arguments.CopyTo(_arguments);
        _argumentCount = arguments.Length;
        _namedCount = named.Count;
        for (int i = 0; i < named.Count; i++)
        {
            _locals.Set(named.LocalAt(i), named.ValueAt(i));
        }
    }

    /// <summary>The argument at an index; null behind the last one.</summary>
    public Value ArgumentAt(int index)
    {
        if (_argumentArray is not null)
        {
            return index < _argumentArray.Count ? _argumentArray[index] : Value.Null;
        }

        return index < _argumentCount ? _arguments[index] : Value.Null;
    }

    /// <summary>All arguments as the array <c>$</c>, the named ones as its properties.</summary>
    public ArrayValue AllArguments(SymbolTable symbols)
    {
        if (_argumentArray is null)
        {
            _argumentArray = new ArrayValue(_arguments.AsSpan(0, _argumentCount).ToArray());
            for (int i = 0; i < _namedCount; i++)
            {
                _argumentArray.SetProperty(symbols.NameOf(_locals.SymbolAt(i))[1..], _locals.ValueAt(i));
            }
        }

        return _argumentArray;
    }

    /// <summary>A named argument by the symbol of its <c>$</c> variable; false once <c>$</c> itself was handed out, which then knows more.</summary>
    public bool TryNamedArgument(int symbol, out Value value)
    {
        value = default;
        if (_argumentArray is not null)
        {
            return false;
        }

        for (int i = 0; i < _namedCount; i++)
        {
            if (_locals.SymbolAt(i) == symbol)
            {
                value = _locals.ValueAt(i);
                return true;
            }
        }

        return false;
    }
}
