using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>
/// Functions and constants under one name, as <c>string</c> or <c>date</c> are. To templates it is an object. A group
/// is immutable and shared by all renders; a template that assigns to a member gets a copy for that render.
/// </summary>
public sealed class FunctionGroup : ObjectValue
{
    private readonly ImmutableArray<KeyValuePair<string, Value>> _members;
    private readonly FrozenDictionary<string, Value> _byName;

    internal FunctionGroup(string name, ImmutableArray<KeyValuePair<string, Value>> members, BuiltinFunction? self)
    {
        Name = name;
        Self = self;
        _members = members;
        _byName = members.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The group's name.</summary>
    public string Name { get; }

    /// <summary>What calling the group itself does (<c>date "2024-03-05"</c>); null where it cannot be called.</summary>
    public BuiltinFunction? Self { get; }

    /// <summary>The members' names.</summary>
    internal IEnumerable<string> MemberNames => _members.Select(m => m.Key);

    /// <inheritdoc/>
    public override int Count => _members.Length;

    /// <summary>Starts a group.</summary>
    public static FunctionGroupBuilder Named(string name) => new(name);

    /// <inheritdoc/>
    public override string NameAt(int index) => _members[index].Key;

    /// <inheritdoc/>
    public override Value ValueAt(int index) => _members[index].Value;

    /// <inheritdoc/>
    public override bool TryGet(string name, out Value value) => _byName.TryGetValue(name, out value);
}
