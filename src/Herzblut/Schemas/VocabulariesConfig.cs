using System.Collections.Immutable;

namespace Herzblut.Schemas;

/// <summary>
/// The three vocabularies of practice examples.
/// </summary>
/// <param name="Roles">Who acts.</param>
/// <param name="Touchpoints">Stations of the customer's journey, in its order.</param>
/// <param name="Industries">Trades.</param>
internal sealed record VocabulariesConfig(Vocabulary Roles, Vocabulary Touchpoints, Vocabulary Industries)
{
    /// <summary>Three vocabularies without entries.</summary>
    public static VocabulariesConfig Empty { get; } = new(Vocabulary.Empty, Vocabulary.Empty, Vocabulary.Empty);
}

/// <summary>Ids with their labels, in the order of <c>site.yml</c>.</summary>
internal sealed class Vocabulary(ImmutableArray<VocabularyEntry> entries)
{
    private readonly Dictionary<string, VocabularyEntry> _byId =
        entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>A vocabulary without entries.</summary>
    public static Vocabulary Empty { get; } = new([]);

    /// <summary>Stands in for a vocabulary that could not be read: no id can be told to be wrong.</summary>
    internal static Vocabulary Unreadable { get; } = new([]);

    /// <summary>In the order of <c>site.yml</c>.</summary>
    public ImmutableArray<VocabularyEntry> Entries { get; } = entries;

    /// <summary>The entry of an id in exact spelling; null where there is none.</summary>
    public VocabularyEntry? Find(string id) => _byId.GetValueOrDefault(id);
}

/// <summary>
/// An id of a vocabulary.
/// </summary>
/// <param name="Id">As front matter names it.</param>
/// <param name="Label">What pages call it; the id where not even the default language has a label.</param>
internal sealed record VocabularyEntry(string Id, LocalizedText Label);
