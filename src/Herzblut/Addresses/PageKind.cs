namespace Herzblut.Addresses;

/// <summary>The kinds of page; each has a layout of its own.</summary>
public enum PageKind
{
    /// <summary>The first page of an edition.</summary>
    Home,

    /// <summary>A part of the book.</summary>
    Part,

    /// <summary>A chapter.</summary>
    Chapter,

    /// <summary>A page outside the book.</summary>
    Page,

    /// <summary>The list of tags.</summary>
    Tags,

    /// <summary>The chapters of one tag.</summary>
    Tag,

    /// <summary>The example finder.</summary>
    Examples,

    /// <summary>The customer's journey.</summary>
    Journey,

    /// <summary>The whole book.</summary>
    Book,

    /// <summary>What a server shows for a dead address.</summary>
    NotFound,
}
