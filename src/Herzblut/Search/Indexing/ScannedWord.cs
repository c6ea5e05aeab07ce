namespace Herzblut.Search.Indexing;

/// <summary>
/// A word in a document.
/// </summary>
/// <param name="Spelling">Its number in the scan.</param>
/// <param name="Weight">Where it stands.</param>
internal readonly record struct ScannedWord(int Spelling, WordWeight Weight);
