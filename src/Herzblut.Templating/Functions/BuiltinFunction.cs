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
        DeclaredCount = HasRest ? parameters.Length - 1 : parameters.Length;
        Kinds = [.. parameters.Select(p => p.Kind)];
        Defaults = [.. parameters.Select(p => p.Default)];
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

    /// <summary>How many parameters there are besides one that takes the rest.</summary>
    internal int DeclaredCount { get; }

    // The parameters once more, as the arrays that a call goes through.
    internal ParameterKind[] Kinds { get; }

    internal Value[] Defaults { get; }

    internal override Value Call(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named)
    {
        var room = default(ValueBuffer);
        Span<Value> bound = room;
        int needed = Math.Max(arguments.Length + named.Count, Parameters.Length);
        if (needed > bound.Length)
        {
            bound = new Value[needed];
        }

        arguments.CopyTo(bound);
        return named.Count == 0
            ? CallInPlace(context, site, bound, arguments.Length)
            : Run(context, site, bound[..ArgumentBinder.Bind(context, this, site, bound, arguments.Length, named)]);
    }

    /// <summary>
    /// Calls with the first <paramref name="given"/> of <paramref name="room"/> as arguments, which are converted where
    /// they are; there is room for every parameter.
    /// </summary>
    internal Value CallInPlace(RenderContext context, CallSite site, Span<Value> room, int given)
        => Run(context, site, room[..ArgumentBinder.Bind(context, this, site, room, given)]);

    /// <summary>As <see cref="CallInPlace"/>, for the <see cref="Writer"/>.</summary>
    internal void WriteInPlace(RenderContext context, CallSite site, Span<Value> room, int given, Utf8Output output)
    {
        int count = ArgumentBinder.Bind(context, this, site, room, given);
        Writer!(new FunctionCall(context, site, room[..count]), output); // only called where there is one
    }

    /// <summary>Calls the <see cref="Writer"/>.</summary>
    internal void Write(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named, Utf8Output output)
    {
        var bound = new Value[Math.Max(arguments.Length + named.Count, Parameters.Length)];
        arguments.CopyTo(bound);
        int count = ArgumentBinder.Bind(context, this, site, bound, arguments.Length, named);
        Writer!(new FunctionCall(context, site, bound.AsSpan(0, count)), output); // only called where there is one
    }

    private Value Run(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments)
    {
        Value result = Body(new FunctionCall(context, site, arguments));
        context.Limits.CountResult(result, site);
        return result;
    }
}
