using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>An object with fixed keys.</summary>
internal sealed record ObjectSchema : Schema
{
    private readonly Dictionary<string, SchemaKey> _byName;
    private readonly Lazy<FrozenSet<string>> _allNames;
    private readonly Lazy<FrozenSet<string>> _ownNames;

    /// <summary>An object with these keys.</summary>
    public ObjectSchema(params ImmutableArray<SchemaKey> keys)
    {
        Keys = keys;
        _byName = keys.ToDictionary(key => key.Name, StringComparer.Ordinal);
        _allNames = new(() => NamesBelow(this).ToFrozenSet(StringComparer.Ordinal));
        _ownNames = new(() => Keys.Select(key => key.Name).Except(Keys.SelectMany(key => NamesBelow(key.Value))).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Object;

    /// <inheritdoc/>
    public override ImmutableArray<SchemaKey> Keys { get; }

    /// <summary>The names of its keys and of all keys in objects inside it.</summary>
    public FrozenSet<string> AllNames => _allNames.Value;

    /// <summary>The names of its keys that no object inside it has as well.</summary>
    public FrozenSet<string> OwnNames => _ownNames.Value;

    /// <summary>Where keys belong that are unknown here: another kind of file, and what to tell about it.</summary>
    public ImmutableArray<(ObjectSchema Schema, Message Place)> Elsewhere { get; init; } = [];

    /// <summary>Where the text of a file goes, told to those who write it as an entry; null for what has no text of its own.</summary>
    public Message? Below { get; init; }

    /// <inheritdoc/>
    internal override YamlNode Check(YamlNode node, FieldContext field) => node switch
    {
        YamlMapping mapping => CheckEntries(mapping, field),
        YamlUnreadable => node,
        YamlScalar { IsNull: true } empty => field.Refuse(FieldDiagnostics.EmptyValue(empty, field, this), node),
        YamlScalar text => field.Refuse(FieldDiagnostics.TextWhereObject(text, field, this), node),
        _ => field.Refuse(FieldDiagnostics.ListWhereObject(node, field, this), node),
    };

    /// <summary>Checks the entries of a mapping: unknown keys, values, required keys.</summary>
    public YamlMapping CheckEntries(YamlMapping mapping, FieldContext field)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(mapping.Entries.Length);
        bool isChanged = false;
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (_byName.TryGetValue(entry.Key.Value, out SchemaKey? key))
            {
                YamlNode value = IsEmptiedByNext(entry, mapping, key) ? new YamlUnreadable(entry.Value.Span)
                    : SiblingAmongIds(entry, key) is { } sibling ? RefuseSibling(sibling, entry, entries, field)
                    : EntryOfAnother(entry.Value, key, field) is { } slip ? field.Refuse(slip, entry.Value)
                    : key.Value.Check(entry.Value, field with { Key = key.Name, IsRequired = key.IsRequired, Around = (this, mapping) });
                bool isSame = ReferenceEquals(value, entry.Value);
                isChanged |= !isSame;
                entries.Add(isSame ? entry : entry with { Value = value });
            }
            else
            {
                isChanged = true;
                ReportUnknown(entry, mapping, field);
                AddMeant(entries, mapping, entry);
            }
        }

        YamlMapping known = isChanged ? mapping with { Entries = entries.ToImmutable() } : mapping;
        CheckRequired(known, field);
        return known;
    }

    // Whoever refers from one entry to another makes up names for them: what is refused was reported at the value.
    private void ReportUnknown(YamlEntry entry, YamlMapping mapping, FieldContext field)
    {
        if (entry.Value is not YamlUnreadable || KeyDiagnostics.Meant(entry.Key.Value, this) is not null)
        {
            field.Bag.Add(KeyDiagnostics.UnknownKey(entry, mapping, field, this));
        }
    }

    // "theme:" with a colour below it: that has a place of its own.
    private Diagnostic? EntryOfAnother(YamlNode value, SchemaKey key, FieldContext field)
        => key.Value is TextSchema { IsName: true } && value is YamlMapping { Entries: [{ } first, ..] } && KeyDiagnostics.OwnerOf(first.Key.Value, this) is var (owner, name)
            ? KeyDiagnostics.EntryOfAnother(first, key.Name, owner, name, field)
            : null;

    // "touchpoints:" in the column of the ids of "roles": what stands below it is read as ids of those.
    private YamlEntry? SiblingAmongIds(YamlEntry entry, SchemaKey key)
        => key.Value is MapSchema && entry.Value is YamlMapping ids
            ? ids.Entries.FirstOrDefault(id => id.Value is YamlScalar { IsNull: true } && _byName.TryGetValue(id.Key.Value, out SchemaKey? other) && other.Value is MapSchema)
            : null;

    private static YamlUnreadable RefuseSibling(YamlEntry sibling, YamlEntry entry, ImmutableArray<YamlEntry>.Builder entries, FieldContext field)
    {
        // It is there, if unreadable, too.
        entries.Add(sibling with { Value = new YamlUnreadable(sibling.Value.Span) });
        return field.Refuse(FieldDiagnostics.SiblingTooDeep(sibling.Key, entry.Key, field), entry.Value);
    }

    // What belongs below a key stands beside it: that is the slip.
    private bool IsEmptiedByNext(YamlEntry entry, YamlMapping mapping, SchemaKey key)
        => entry.Value is YamlScalar { IsNull: true }
        && mapping.Next(entry) is { Key.Value: { Length: > 0 } next }
        && !_byName.ContainsKey(next)
        && (char.IsWhiteSpace(next[0]) || string.Equals(KeyDiagnostics.PlaceOf(next, mapping, this), key.Name, StringComparison.Ordinal));

    // What is misspelt is there, if unreadable: it is not reported as missing too.
    private void AddMeant(ImmutableArray<YamlEntry>.Builder entries, YamlMapping mapping, YamlEntry entry)
    {
        string? meant = KeyDiagnostics.Meant(entry.Key.Value, this) ?? KeyDiagnostics.PlaceOf(entry.Key.Value, mapping, this);
        if (meant is { } name && mapping[name] is null && !entries.Any(other => string.Equals(other.Key.Value, name, StringComparison.Ordinal)))
        {
            entries.Add(new YamlEntry(entry.Key with { Value = name }, new YamlUnreadable(entry.Value.Span)));
        }
    }

    private void CheckRequired(YamlMapping known, FieldContext field)
    {
        foreach (SchemaKey key in Keys)
        {
            if (key.IsRequired && !known.IsIncomplete && known[key.Name] is null)
            {
                field.Bag.Add(KeyDiagnostics.MissingKey(known, field, key));
            }
        }
    }

    /// <summary>The object that a value may be, or the items of a list; null where none may be one.</summary>
    public static ObjectSchema? In(Schema schema) => schema switch
    {
        ObjectSchema inner => inner,
        ListSchema list => In(list.Item),
        EitherSchema either => either.Object,
        _ => null,
    };

    private static IEnumerable<string> NamesBelow(Schema schema) => schema switch
    {
        ObjectSchema inner => inner.Keys.SelectMany(key => NamesBelow(key.Value).Prepend(key.Name)),
        ListSchema list => NamesBelow(list.Item),
        EitherSchema either => NamesBelow(either.Object),
        _ => [],
    };
}
