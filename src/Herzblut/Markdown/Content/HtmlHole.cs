namespace Herzblut.Markdown.Content;

/// <summary>
/// A place in HTML that is filled when a page is written.
/// </summary>
/// <param name="Offset">Where in the HTML, in UTF-16 units.</param>
/// <param name="Kind">What goes there.</param>
/// <param name="Number">The index of the link, or the level of the heading; 0 for other kinds.</param>
internal readonly record struct HtmlHole(int Offset, HtmlHoleKind Kind, int Number = 0);
