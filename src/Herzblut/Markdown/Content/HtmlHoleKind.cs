namespace Herzblut.Markdown.Content;

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
