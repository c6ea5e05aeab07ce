using System.Collections.Immutable;
using Herzblut.Templating.Output;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>A function written in C#: part of the language, or added by a host.</summary>
public sealed class BuiltinFunction : FunctionValue
{
    /// <summary>Makes a function; most are made by <see cref="FunctionGroupBuilder"/>.</summary>
    /// <param name="name">The full name for messages, for example <c>string.upcase</c>.</param>
    /// <param name="body">What it does.</param>
    /// <param name="parameters">What it takes; optional ones behind required ones.</param>
    public BuiltinFunction(string name, FunctionBody body, params ImmutableArray<Parameter> parameters)
    {
        Name = name;
        Body = body;
        Parameters = parameters;
        HasRest = parameters.Length > 0 && parameters[^1].Kind == ParameterKind.Rest;
        RequiredCount = parameters.TakeWhile(p => !p.IsOptional).Count();
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>What it does.</summary>
    public FunctionBody Body { get; }

    /// <summary>What it takes.</summary>
    public ImmutableArray<Parameter> Parameters { get; }

    /// <summary>
    /// The function without an intermediate text, for a call that is printed at once; null where there is none. Only
    /// used where nothing has to be escaped: with a plain encoder, or where <see cref="WritesMarkup"/>.
    /// </summary>
    public FunctionWriter? Writer { get; init; }

    /// <summary>True where the result of the function is finished markup (<see cref="Value.Markup"/>), as that of <c>html.escape</c> is.</summary>
    public bool WritesMarkup { get; init; }

    /// <summary>True where the last parameter takes any number of values.</summary>
    internal bool HasRest { get; }

    internal int RequiredCount { get; }

    internal override Value Call(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named)
    {
        var room = default(ValueBuffer);
        Span<Value> bound = room;
        int needed = Math.Max(arguments.Length + named.Count, Parameters.Length);
        if (needed > bound.Length)
        {
            bound = new Value[needed];
        }

        int count = ArgumentBinder.Bind(context, this, site, arguments, named, bound);
        Value result = Body(new FunctionCall(context, site, bound[..count]));
        context.Limits.CountResult(result, site);
        return result;
    }

    /// <summary>Calls the <see cref="Writer"/>.</summary>
    internal void Write(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named, Utf8Output output)
    {
        var room = default(ValueBuffer);
        Span<Value> bound = room;
        int needed = Math.Max(arguments.Length + named.Count, Parameters.Length);
        if (needed > bound.Length)
        {
            bound = new Value[needed];
        }

        int count = ArgumentBinder.Bind(context, this, site, arguments, named, bound);
        Writer!(new FunctionCall(context, site, bound[..count]), output); // only called where there is one
    }
}
