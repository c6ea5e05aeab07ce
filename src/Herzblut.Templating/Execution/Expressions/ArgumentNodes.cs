using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary>The arguments of a call.</summary>
internal sealed class ArgumentNodes
{
    private readonly ExpressionNode[] _positional;
    private readonly bool[] _spreads;
    private readonly ArgumentName[] _names;
    private readonly bool _hasSpread;
    private readonly ExpressionNode[] _named;
    private readonly SourceSpan? _positionalAfterNamed;

    public ArgumentNodes(ExpressionNode[] positional, bool[] spreads, ArgumentName[] names, ExpressionNode[] named, SourceSpan? positionalAfterNamed)
    {
        _positional = positional;
        _spreads = spreads;
        _names = names;
        _named = named;
        _positionalAfterNamed = positionalAfterNamed;
        _hasSpread = spreads.Contains(true);
        IsSimple = names.Length == 0 && positional.Length <= ValueBuffer.Capacity && !_hasSpread;
    }

    /// <summary>Only positional arguments, no more than fit a <see cref="ValueBuffer"/>.</summary>
    public bool IsSimple { get; }

    /// <summary>Evaluates the first argument alone; gives 1.</summary>
    public int EvaluateFirst(RenderContext context, Span<Value> values)
    {
        values[0] = _positional[0].Evaluate(context);
        return 1;
    }

    /// <summary>Evaluates simple arguments from <paramref name="start"/> on, and gives all.</summary>
    public ReadOnlySpan<Value> Evaluate(RenderContext context, Span<Value> values, int start)
    {
        for (int i = start; i < _positional.Length; i++)
        {
            values[i] = _positional[i].Evaluate(context);
        }

        return values[.._positional.Length];
    }

    /// <summary>Evaluates arguments of any form and calls a function.</summary>
    public Value Call(RenderContext context, FunctionValue function, CallSite site)
    {
        bool takesAnyOrder = function is IncludeFunction or TemplateFunction { Parameters: null };
        if (_positionalAfterNamed is { } span && !takesAnyOrder)
        {
            throw new TemplateFault(CallProblems.PositionalAfterNamed(), site.Source, span);
        }

        ValueBuffer room = default;
        ValueBuffer namedRoom = default;
        ReadOnlySpan<Value> values = EvaluatePositional(context, site, room);
        ReadOnlySpan<Value> named = EvaluateNamed(context, namedRoom);
        return function.Call(context, site, values, new NamedArguments(_names, named));
    }

    /// <summary>Evaluates arguments of any form and writes an included template.</summary>
    public void Write(RenderContext context, CallSite site)
    {
        ValueBuffer room = default;
        ValueBuffer namedRoom = default;
        ReadOnlySpan<Value> values = EvaluatePositional(context, site, room);
        ReadOnlySpan<Value> named = EvaluateNamed(context, namedRoom);
        IncludeFunction.Write(context, site, values, new NamedArguments(_names, named));
    }

    private ReadOnlySpan<Value> EvaluatePositional(RenderContext context, CallSite site, Span<Value> room)
    {
        if (_hasSpread)
        {
            return EvaluateSpread(context, site);
        }

        Span<Value> values = _positional.Length <= room.Length ? room : new Value[_positional.Length];
        return Evaluate(context, values, 0);
    }

    private Value[] EvaluateSpread(RenderContext context, CallSite site)
    {
        var values = new List<Value>();
        for (int i = 0; i < _positional.Length; i++)
        {
            Value value = _positional[i].Evaluate(context);
            if (_spreads[i] && value.AsList() is { } list)
            {
                context.CountSteps(list.Count, site);
                values.AddRange(list.ToArray());
            }
            else
            {
                values.Add(value);
            }
        }

        return [.. values];
    }

    private ReadOnlySpan<Value> EvaluateNamed(RenderContext context, Span<Value> room)
    {
        Span<Value> values = _named.Length <= room.Length ? room : new Value[_named.Length];
        for (int i = 0; i < _named.Length; i++)
        {
            values[i] = _named[i].Evaluate(context);
        }

        return values[.._named.Length];
    }
}
