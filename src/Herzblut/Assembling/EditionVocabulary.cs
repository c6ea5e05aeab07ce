using System.Collections.Immutable;
using Herzblut.Model;
using Herzblut.Schemas;

namespace Herzblut.Assembling;

/// <summary>A vocabulary as an edition shows it. What several stories say is the same list.</summary>
/// <param name="vocabulary">The vocabulary of <c>site.yml</c>.</param>
/// <param name="language">The edition's language.</param>
internal sealed class EditionVocabulary(Vocabulary vocabulary, string language)
{
    private readonly Dictionary<string, ImmutableArray<VocabularyTerm>> _byId = vocabulary.Entries.ToDictionary(
        entry => entry.Id, entry => ImmutableArray.Create(new VocabularyTerm(entry.Id, entry.Label.In(language) ?? entry.Id)), StringComparer.Ordinal);

    /// <summary>The entries of ids; one that <c>site.yml</c> does not know, which is reported, is called by its id.</summary>
    public ImmutableArray<VocabularyTerm> TermsOf(ImmutableArray<string> ids) => ids is [var only] ? TermOf(only) : [.. ids.SelectMany(id => TermOf(id))];

    private ImmutableArray<VocabularyTerm> TermOf(string id) => _byId.TryGetValue(id, out ImmutableArray<VocabularyTerm> term) ? term : [new VocabularyTerm(id, id)];
}
