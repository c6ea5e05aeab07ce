namespace Herzblut.Markdown;

/// <summary>
/// A place in HTML that is filled when a page is written.
/// </summary>
/// <param name="Offset">Where in the HTML, in UTF-16 units.</param>
/// <param name="Link">
/// Index of the link whose relative address goes here, or <see cref="IdPrefix"/> where the page's id prefix does (in
/// <c>id</c> attributes and in links to the same text).
/// </param>
public readonly record struct HtmlHole(int Offset, int Link)
{
    /// <summary>The value of <see cref="Link"/> that stands for the id prefix.</summary>
    public const int IdPrefix = -1;
}
