namespace Herzblut.Search.Indexing;

/// <summary>The words that are found by others which begin with one letter.</summary>
/// <param name="Letter">Folded, without umlauts.</param>
/// <param name="Rows">As the script reads them.</param>
internal sealed record LetterOfSynonyms(char Letter, string Rows);
