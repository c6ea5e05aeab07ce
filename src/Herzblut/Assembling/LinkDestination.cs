using Herzblut.Loading;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>What a link leads to, whichever edition it is shown in.</summary>
internal sealed record LinkDestination
{
    /// <summary>A picture or other file; null where it leads to a page.</summary>
    public SiteAddress? Media { get; init; }

    /// <summary>The page's file, in the author's language.</summary>
    public PageFile? Page { get; init; }

    /// <summary>The language that the link names by its folder; null where it leads to the reader's.</summary>
    public string? Language { get; init; }

    /// <summary>The example, where the link names its file.</summary>
    public ExampleFile? Example { get; init; }

    /// <summary>The id on the page, in the author's language; null for its top.</summary>
    public string? Fragment { get; init; }
}
