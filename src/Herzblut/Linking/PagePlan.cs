using Herzblut.Addresses;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>
/// A page of an edition before it is filled: enough for other pages to refer to it.
/// </summary>
/// <param name="Reference">Key, title, address, number.</param>
/// <param name="File">The file it is made from.</param>
/// <param name="IsFallback">True where that file is in another language than the edition.</param>
internal sealed record PagePlan(PageReference Reference, PageFile File, bool IsFallback)
{
    /// <summary>What joins it to its translations.</summary>
    public PagePath Key => Reference.Path;
}
