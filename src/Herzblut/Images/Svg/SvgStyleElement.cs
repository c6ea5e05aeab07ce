using System.Text;

namespace Herzblut.Images.Svg;

/// <summary>A <c>style</c> element that is being read. Its text may come in pieces, which browsers join before they read it.</summary>
/// <param name="Depth">How deep it lies.</param>
/// <param name="Start">Where it starts in the file.</param>
internal sealed record SvgStyleElement(int Depth, int Start)
{
    /// <summary>The style sheet so far.</summary>
    public StringBuilder Text { get; } = new();
}
