using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Herzblut.Schemas;

/// <summary>Ids with their labels, in the order of <c>site.yml</c>.</summary>
internal sealed class Vocabulary(ImmutableArray<VocabularyEntry> entries)
{
    private readonly FrozenDictionary<string, VocabularyEntry> _byId =
        entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>A vocabulary without entries.</summary>
    public static Vocabulary Empty { get; } = new([]);

    /// <summary>Stands in for a vocabulary that could not be read: no id can be told to be wrong.</summary>
    internal static Vocabulary Unreadable { get; } = new([]);

    /// <summary>In the order of <c>site.yml</c>.</summary>
    public ImmutableArray<VocabularyEntry> Entries { get; } = entries;

    /// <summary>The entry of an id in exact spelling; null where there is none.</summary>
    public VocabularyEntry? Find(string id) => _byId.GetValueOrDefault(id);
}
