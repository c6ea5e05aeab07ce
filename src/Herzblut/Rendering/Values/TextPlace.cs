namespace Herzblut.Rendering.Values;

/// <summary>What the place of a text on a page does to it.</summary>
/// <param name="IdPrefix">Stands in front of all its ids; empty outside the book.</param>
/// <param name="HeadingShift">
/// By how much its headings are lowered: 0 directly under the page's <c>h1</c>, 1 below a heading of the theme's, and so on.
/// </param>
internal readonly record struct TextPlace(string IdPrefix, int HeadingShift)
{
    /// <summary>Directly under the page's <c>h1</c>.</summary>
    public static TextPlace Page => new("", 0);

    /// <summary>One heading deeper.</summary>
    public TextPlace Below => this with { HeadingShift = HeadingShift + 1 };
}
