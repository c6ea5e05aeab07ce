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
