namespace Herzblut.Markdown.Content;

/// <summary>
/// A place in HTML that is filled when a page is written.
/// </summary>
/// <param name="Offset">Where in the HTML, in UTF-16 units.</param>
/// <param name="Kind">What goes there.</param>
/// <param name="Number">The index of the link, or the level of the heading; 0 for other kinds.</param>
internal readonly record struct HtmlHole(int Offset, HtmlHoleKind Kind, int Number = 0);

/// <summary>What goes into a place that is filled when a page is written.</summary>
internal enum HtmlHoleKind
{
    /// <summary>The relative address of a link or picture, escaped for an attribute in quotation marks.</summary>
    Link,

    /// <summary>The prefix of ids, in <c>id</c> attributes and in links to the same text.</summary>
    IdPrefix,

    /// <summary>
    /// The level of a heading (2 to 6) as one digit, raised by as much as the page needs, at most to 6. <c>##</c> is 2: it
    /// stands under the <c>h1</c> of a page.
    /// </summary>
    HeadingLevel,
}
