using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>
/// A page of an edition: where it lies and what it is made from.
/// </summary>
/// <param name="Reference">Key, title, address, number.</param>
/// <param name="Page">The page it is made from.</param>
/// <param name="IsFallback">True where that page is in another language than the edition.</param>
internal sealed record PagePlan(PageReference Reference, LinkedPage Page, bool IsFallback)
{
    /// <summary>The examples of a chapter that have files of their own; empty for other pages.</summary>
    public ImmutableArray<LinkedExample> Examples { get; init; } = [];

    /// <summary>The ids of a chapter with those examples.</summary>
    public ChapterIds Ids { get; init; } = ChapterIds.None;

    /// <summary>What joins it to its translations.</summary>
    public PagePath Key => Reference.Path;

    /// <summary>What the page's file says.</summary>
    public PageFile File => Page.File;
}
