namespace Herzblut.Search.Analysis;

/// <summary>What German spelling tells of a word: nouns are capitalised.</summary>
internal enum WordClass
{
    /// <summary>Seen at the beginning of sentences only, or in both spellings.</summary>
    Unknown,

    /// <summary>Always capitalised.</summary>
    Noun,

    /// <summary>Always in lower case.</summary>
    Other,
}
