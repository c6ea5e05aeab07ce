using Herzblut.Addresses;

namespace Herzblut.Linking;

/// <summary>What a link leads to, whichever edition it is shown in.</summary>
internal sealed record LinkDestination
{
    /// <summary>A picture or other file; null where it leads to a page.</summary>
    public SiteAddress? Media { get; init; }

    /// <summary>The page's file, in the author's language, by its path as stored; null where it leads to no page.</summary>
    public string? Page { get; init; }

    /// <summary>The name of the example's file, without its ending, where the link names that.</summary>
    public string? Example { get; init; }

    /// <summary>The language that the link names by its folder; null where it leads to the reader's.</summary>
    public string? Language { get; init; }

    /// <summary>The id on the page, in the author's language; null for its top.</summary>
    public string? Fragment { get; init; }
}
