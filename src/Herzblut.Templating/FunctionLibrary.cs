using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Templating.Execution;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating;

/// <summary>
/// What templates can use under a global name besides the model: the language's builtins and what a host adds.
/// Immutable and thread-safe. A model's member of the same name goes first.
/// </summary>
public sealed class FunctionLibrary
{
    private readonly FrozenDictionary<string, Value> _byName;

    private FunctionLibrary(ImmutableArray<KeyValuePair<string, Value>> entries)
    {
        Entries = entries;
        _byName = entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The builtins of the language: <c>array date html math object regex string timespan include include_join</c>.</summary>
    public static FunctionLibrary Default { get; } = new(
    [
        .. BuiltinGroups.All.Select(g => KeyValuePair.Create(g.Name, (Value)g)),
        KeyValuePair.Create("include", (Value)IncludeFunction.Instance),
        KeyValuePair.Create("include_join", (Value)IncludeJoinFunction.Instance),
    ]);

    /// <summary>All names, in the order in which they were added.</summary>
    public IEnumerable<string> Names => Entries.Select(e => e.Key);

    internal ImmutableArray<KeyValuePair<string, Value>> Entries { get; }

    internal int Count => Entries.Length;

    /// <summary>This library and one more entry; an entry of the same name is replaced.</summary>
    public FunctionLibrary With(string name, Value value)
        => new([.. Entries.Where(e => e.Key != name), KeyValuePair.Create(name, value)]);

    /// <summary>This library and one more function.</summary>
    public FunctionLibrary With(string name, FunctionBody body, params ImmutableArray<Parameter> parameters)
        => With(name, new BuiltinFunction(name, body, parameters));

    /// <summary>This library and one more group of functions.</summary>
    public FunctionLibrary With(FunctionGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return With(group.Name, group);
    }

    /// <summary>The entry of a name.</summary>
    public bool TryGet(string name, out Value value) => _byName.TryGetValue(name, out value);

    /// <summary>Whether a value is the library's own of that name.</summary>
    internal bool IsOwn(string name, in Value value) => _byName.TryGetValue(name, out Value own) && own.IsSame(value);
}
