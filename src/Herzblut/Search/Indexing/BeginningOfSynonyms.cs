namespace Herzblut.Search.Indexing;

/// <summary>The words that are found by others which begin alike.</summary>
/// <param name="Beginning">At most four letters, folded, without umlauts.</param>
/// <param name="Rows">As the script reads them.</param>
internal sealed record BeginningOfSynonyms(string Beginning, string Rows);
