namespace Herzblut.Schemas;

/// <summary>
/// An id of a vocabulary.
/// </summary>
/// <param name="Id">As front matter names it.</param>
/// <param name="Label">What pages call it; the id where not even the default language has a label.</param>
internal sealed record VocabularyEntry(string Id, LocalizedText Label);
