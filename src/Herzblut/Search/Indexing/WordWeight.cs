namespace Herzblut.Search.Indexing;

/// <summary>How much a word says about the document it stands in; the browser's script gives each its score.</summary>
internal enum WordWeight
{
    /// <summary>In the label of an example's role, touchpoint or industry.</summary>
    Label,

    /// <summary>Once in the text.</summary>
    Text,

    /// <summary>Several times in the text.</summary>
    Repeated,

    /// <summary>In a heading or the quote.</summary>
    Heading,

    /// <summary>In a tag.</summary>
    Tag,

    /// <summary>In the title of an example, a part or a page outside the book.</summary>
    Title,

    /// <summary>
    /// In the title of a chapter or of a page that Herzblut makes, or in that of a situation, which says in short what somebody has before them.
    /// </summary>
    MainTitle,
}
