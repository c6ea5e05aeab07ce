using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>
/// Which variable a name means at this moment. Scopes are dynamic, as in the original language: an included template
/// or a called function sees the loops around the place of the call.
/// </summary>
internal sealed class ScopeStack(GlobalScope globals)
{
    private Scope[] _scopes = new Scope[16];
    private Frame[] _frames = [new Frame()];
    private int _count;
    private int _depth;

    public GlobalScope Globals => globals;

    /// <summary>The running function, include or template.</summary>
    public Frame Frame => _frames[_depth];

    public int Count => _count;

    public ref Scope this[int index] => ref _scopes[index];

    public void Start()
    {
        Array.Clear(_scopes, 0, _count);
        _count = 0;
        for (int i = 0; i <= _depth; i++)
        {
            _frames[i].Reset(0, 0);
        }

        _depth = 0;
    }

    /// <summary>Opens a scope and gives its index.</summary>
    public int Push(ScopeKind kind, int symbol, object? target)
    {
        if (_count == _scopes.Length)
        {
            Array.Resize(ref _scopes, _count * 2);
        }

        ref Scope scope = ref _scopes[_count];
        scope = default;
        scope.Kind = kind;
        scope.Symbol = symbol;
        scope.Target = target;
        globals.HasShadowedBuiltins |= kind == ScopeKind.With || (symbol >= 0 && globals.IsBuiltin(symbol));
        return _count++;
    }

    public void Pop()
    {
        _count--;
        _scopes[_count] = default;
    }

    /// <summary>Enters a function or an include.</summary>
    /// <param name="seesFunctions">Whether the parameters that the caller sees can be seen inside too.</param>
    public Frame PushFrame(bool seesFunctions)
    {
        int visible = seesFunctions ? Frame.FirstVisibleFunction : _count;
        _depth++;
        if (_depth == _frames.Length)
        {
            Array.Resize(ref _frames, _depth * 2);
        }

        Frame frame = _frames[_depth] ??= new Frame();
        frame.Reset(_count, visible);
        return frame;
    }

    public void PopFrame()
    {
        int first = Frame.FirstScope;
        while (_count > first)
        {
            Pop();
        }

        _depth--;
    }

    /// <summary>The value of <c>name</c>; <see cref="Value.IsUnset"/> where there is none.</summary>
    public Value Read(int symbol, string name)
    {
        for (int i = _count - 1; i >= 0; i--)
        {
            ref Scope scope = ref _scopes[i];
            switch (scope.Kind)
            {
                case ScopeKind.Function:
                    if (i >= Frame.FirstVisibleFunction)
                    {
                        Value parameter = ((Frame)scope.Target!).Parameters.Get(symbol); // a function scope has its frame
                        if (!parameter.IsUnset)
                        {
                            return parameter;
                        }
                    }

                    break;
                case ScopeKind.With:
                    if (((ObjectValue)scope.Target!).TryGet(name, out Value member)) // a "with" has its object
                    {
                        return member.AsSet();
                    }

                    break;
                default:
                    if (scope.Symbol == symbol)
                    {
                        return scope.Value;
                    }

                    break;
            }
        }

        return globals.Read(symbol);
    }

    /// <summary>The value of <c>$name</c>; <see cref="Value.IsUnset"/> where there is none.</summary>
    public Value ReadLocal(int symbol)
    {
        Frame frame = Frame;
        for (int i = _count - 1; i >= frame.FirstScope; i--)
        {
            if (_scopes[i].Symbol == symbol)
            {
                return _scopes[i].Value;
            }
        }

        Value value = frame.Locals.Get(symbol);
        return value.IsUnset && frame.BlockOwner is not null ? frame.BlockOwner.Locals.Get(symbol) : value;
    }

    /// <summary>
    /// Assigns <c>name</c>: to the object of a <c>with</c>, a parameter, or the global variable. A loop's variable is
    /// not written, the one outside of the loop is. False where it cannot be changed.
    /// </summary>
    public bool TryWrite(int symbol, string name, in Value value)
    {
        if (globals.IsReadOnly(symbol))
        {
            return false;
        }

        for (int i = _count - 1; i >= 0; i--)
        {
            ref Scope scope = ref _scopes[i];
            if (scope.Kind == ScopeKind.With)
            {
                return ((ObjectValue)scope.Target!).TrySet(name, value); // a "with" has its object
            }

            if (scope.Kind == ScopeKind.Function && i >= Frame.FirstVisibleFunction)
            {
                VariableList variables = ((Frame)scope.Target!).Parameters; // a function scope has its frame
                if (variables.Contains(symbol) || !IsDefinedBelow(i, symbol, name))
                {
                    variables.Set(symbol, value);
                    globals.HasShadowedBuiltins |= globals.IsBuiltin(symbol);
                    return true;
                }
            }
        }

        globals.Write(symbol, value);
        return true;
    }

    /// <summary>Assigns <c>$name</c>; false where it cannot be changed.</summary>
    public bool TryWriteLocal(int symbol, in Value value)
    {
        if (globals.IsReadOnly(symbol))
        {
            return false;
        }

        Frame.Locals.Set(symbol, value);
        return true;
    }

    /// <summary>The innermost running loop of a kind; -1 where there is none.</summary>
    public int FindLoop(ScopeKind kind)
    {
        for (int i = _count - 1; i >= 0; i--)
        {
            if (_scopes[i].Kind == kind || (kind == ScopeKind.For && _scopes[i].Kind == ScopeKind.TableRow))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The object that <c>this</c> means, where it is not the global scope.</summary>
    public ObjectValue? InnermostObject()
    {
        for (int i = _count - 1; i >= 0; i--)
        {
            if (_scopes[i].Kind == ScopeKind.With)
            {
                return (ObjectValue)_scopes[i].Target!; // a "with" has its object
            }
        }

        return null;
    }

    private bool IsDefinedBelow(int index, int symbol, string name)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (_scopes[i].Kind == ScopeKind.With && ((ObjectValue)_scopes[i].Target!).TryGet(name, out _)) // a "with" has its object
            {
                return true;
            }
        }

        return globals.IsDefined(symbol);
    }
}
