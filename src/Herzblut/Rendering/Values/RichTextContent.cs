using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Rendering.Links;

namespace Herzblut.Rendering.Values;

/// <summary>Rendered Markdown on one page.</summary>
/// <param name="text">The text.</param>
/// <param name="links">How the page links.</param>
/// <param name="place">Where on the page it stands.</param>
internal sealed class RichTextContent(RichText text, LinkWriter links, TextPlace place) : HtmlContent
{
    /// <inheritdoc/>
    public override string ToText()
    {
        using var output = new Utf8Output();
        WriteTo(output);
        return output.ToString();
    }

    /// <inheritdoc/>
    public override void WriteTo(Utf8Output output) => RichTextWriter.Write(output, text, links, place.IdPrefix, place.HeadingShift);
}
