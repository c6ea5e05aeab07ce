using System.Collections.Immutable;
using Herzblut.Diagnostics;

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

    /// <summary>
    /// The entry that <c>site.yml</c> spells as no id may be, or in capitals unlike others there, where a text has it as addresses need
    /// it (<c>Team</c> for <c>team</c>); null where there is none.
    /// </summary>
    public VocabularyEntry? SpeltOtherwise(string id)
        => Entries.FirstOrDefault(entry => !entry.IsPlain && string.Equals(entry.Slug, id, StringComparison.Ordinal)) is { } found
            && (!found.IsAllowed || (found.Id.Any(char.IsAsciiLetterUpper) && Entries.Any(entry => entry.IsPlain))) ? found : null;
}

/// <summary>
/// An id of a vocabulary.
/// </summary>
/// <param name="Id">As front matter names it.</param>
/// <param name="Label">What pages call it; the id where not even the default language has a label.</param>
/// <param name="Source"><c>site.yml</c>.</param>
/// <param name="Span">Where it names the id.</param>
internal sealed record VocabularyEntry(string Id, LocalizedText Label, SourceText Source, SourceSpan Span)
{
    /// <summary>The id as a list of one: of thousands of stories most have one, and share this.</summary>
    public ImmutableArray<string> Alone { get; } = [Id];

    /// <summary>The id as addresses need it: small letters, digits and hyphens.</summary>
    public string Slug => Addresses.Slug.From(Id);

    /// <summary>True for an id that is written so.</summary>
    public bool IsPlain => string.Equals(Slug, Id, StringComparison.Ordinal);

    /// <summary>True for an id that does no harm in addresses; capitals and underscores do none.</summary>
    public bool IsAllowed => Id.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_');

    /// <summary>What a text is to write: the id, or what <c>site.yml</c> is told to write in its place.</summary>
    public string Wanted => IsAllowed ? Id : Slug;

    /// <summary>What the findings share that its spelling in <c>site.yml</c> leads to.</summary>
    public Cause Spelling => new("spelling of an id", Source.Path, Span.Start);
}
