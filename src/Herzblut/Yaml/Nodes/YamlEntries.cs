using System.Collections.Immutable;

namespace Herzblut.Yaml.Nodes;

/// <summary>The entries of a mapping while it is read, in order; finding one takes the same time in a long mapping as in a short one.</summary>
internal sealed class YamlEntries
{
    // As long as there are few, looking at each is faster.
    private const int Few = 16;

    private readonly ImmutableArray<YamlEntry>.Builder _entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private Dictionary<string, YamlEntry>? _byKey;

    /// <summary>The entry of a key; null where there is none.</summary>
    public YamlEntry? Find(string key)
    {
        if (_byKey is not null)
        {
            return _byKey.GetValueOrDefault(key);
        }

        // The builder's own enumerator is an object.
        for (int i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key.Value == key)
            {
                return _entries[i];
            }
        }

        return null;
    }

    /// <summary>Adds an entry whose key is new.</summary>
    public void Add(YamlEntry entry)
    {
        _entries.Add(entry);
        if (_entries.Count == Few)
        {
            _byKey = _entries.ToDictionary(earlier => earlier.Key.Value, StringComparer.Ordinal);
        }
        else
        {
            _byKey?.Add(entry.Key.Value, entry);
        }
    }

    /// <summary>All entries, in order.</summary>
    public ImmutableArray<YamlEntry> ToImmutable() => _entries.ToImmutable();
}
