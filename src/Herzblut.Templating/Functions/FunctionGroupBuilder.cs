using System.Collections.Immutable;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>
/// Declares a group of functions:
/// <code>
/// internal static class StringFunctions
/// {
///     public static FunctionGroup Group { get; } = FunctionGroup.Named("string")
///         .Add("upcase", Upcase, Parameter.Text("text"))
///         .Add("append", Append, Parameter.Text("text"), Parameter.Text("with"))
///         .Build();
///
///     private static Value Upcase(in FunctionCall call) => call.Text(0)?.ToUpperInvariant();
/// }
/// </code>
/// Arguments arrive converted, in the order of the parameters, defaults filled in; nothing is allocated for a call.
/// A piped value is the first argument. The engine itself reports missing and surplus arguments and those that cannot
/// be converted. A function reports its own mistakes by <c>throw call.Fault(problem)</c> (at the function's name) or
/// <c>throw call.ArgumentFault(index, problem)</c>.
/// </summary>
public sealed class FunctionGroupBuilder
{
    private readonly ImmutableArray<KeyValuePair<string, Value>>.Builder _members = ImmutableArray.CreateBuilder<KeyValuePair<string, Value>>();
    private readonly string _name;
    private BuiltinFunction? _self;

    internal FunctionGroupBuilder(string name) => _name = name;

    /// <summary>Adds a function.</summary>
    public FunctionGroupBuilder Add(string name, FunctionBody body, params ImmutableArray<Parameter> parameters)
        => Add(name, new BuiltinFunction(FullName(name), body, parameters));

    /// <summary>Adds a function that can also write its result straight to the output.</summary>
    /// <param name="name">The name inside the group.</param>
    /// <param name="body">What it does.</param>
    /// <param name="writer">The same, writing; see <see cref="BuiltinFunction.Writer"/>.</param>
    /// <param name="writesMarkup">See <see cref="BuiltinFunction.WritesMarkup"/>.</param>
    /// <param name="parameters">What it takes.</param>
    public FunctionGroupBuilder AddWriting(string name, FunctionBody body, FunctionWriter writer, bool writesMarkup, params ImmutableArray<Parameter> parameters)
        => Add(name, new BuiltinFunction(FullName(name), body, parameters) { Writer = writer, WritesMarkup = writesMarkup });

    /// <summary>Adds a constant, or a function that was made elsewhere.</summary>
    public FunctionGroupBuilder Add(string name, Value value)
    {
        _members.Add(new KeyValuePair<string, Value>(name, value));
        return this;
    }

    /// <summary>Lets the group itself be called with arguments.</summary>
    public FunctionGroupBuilder Self(FunctionBody body, params ImmutableArray<Parameter> parameters)
    {
        _self = new BuiltinFunction(_name, body, parameters);
        return this;
    }

    /// <summary>The finished group.</summary>
    public FunctionGroup Build() => new(_name, _members.ToImmutable(), _self);

    private string FullName(string name) => _name + "." + name;
}
