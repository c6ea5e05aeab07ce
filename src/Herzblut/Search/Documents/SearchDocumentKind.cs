namespace Herzblut.Search.Documents;

/// <summary>What a reader finds.</summary>
internal enum SearchDocumentKind
{
    /// <summary>A chapter: its quote, message and workshop.</summary>
    Chapter,

    /// <summary>The introduction of a part.</summary>
    Part,

    /// <summary>The home page.</summary>
    Home,

    /// <summary>A page outside the book.</summary>
    Page,

    /// <summary>A page that Herzblut makes: all workshops, the form for a story.</summary>
    Generated,

    /// <summary>More of the text of the page or chapter before it.</summary>
    Passage,

    /// <summary>A guiding question.</summary>
    Question,

    /// <summary>A tip.</summary>
    Tip,

    /// <summary>A practice example.</summary>
    Example,

    /// <summary>How to work on a chapter in a group.</summary>
    Workshop,

    /// <summary>What to say right now.</summary>
    Situation,
}
