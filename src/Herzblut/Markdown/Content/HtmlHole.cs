namespace Herzblut.Markdown.Content;

/// <summary>
/// A place in HTML that is filled when a page is written.
/// </summary>
/// <param name="Offset">Where in the HTML, in UTF-16 units.</param>
/// <param name="Link">
/// Index of the link whose relative address goes here (escaped for an attribute in quotation marks); or <see cref="IdPrefix"/>
/// where the prefix of ids goes (in <c>id</c> attributes and in links to the same text); or a heading's level.
/// </param>
public readonly record struct HtmlHole(int Offset, int Link)
{
    /// <summary>The value of <see cref="Link"/> that stands for the id prefix.</summary>
    public const int IdPrefix = -1;

    private const int LevelZero = -10;

    /// <summary>
    /// The level (2 to 6) that goes here as one digit, raised by as much as the page needs, at most to 6; null for other holes.
    /// <c>##</c> is 2: it stands under the <c>h1</c> of a page.
    /// </summary>
    public int? HeadingLevel => Link < LevelZero ? LevelZero - Link : null;

    /// <summary>The value of <see cref="Link"/> that stands for a heading's level.</summary>
    internal static int Level(int level) => LevelZero - level;
}
