using Herzblut.Schemas;

namespace Herzblut.Assembling;

/// <summary>The three vocabularies of practice examples as an edition shows them.</summary>
/// <param name="vocabularies">Those of <c>site.yml</c>.</param>
/// <param name="language">The edition's language.</param>
internal sealed class EditionVocabularies(VocabulariesConfig vocabularies, string language)
{
    /// <summary>Who acts.</summary>
    public EditionVocabulary Roles { get; } = new(vocabularies.Roles, language);

    /// <summary>Stations of the customer's journey.</summary>
    public EditionVocabulary Touchpoints { get; } = new(vocabularies.Touchpoints, language);

    /// <summary>Trades.</summary>
    public EditionVocabulary Industries { get; } = new(vocabularies.Industries, language);
}
