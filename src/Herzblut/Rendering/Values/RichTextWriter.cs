using Herzblut.Markdown.Content;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Rendering.Links;

namespace Herzblut.Rendering.Values;

/// <summary>Writes rendered Markdown, filling its holes with what the page at hand needs.</summary>
internal static class RichTextWriter
{
    private const int LowestLevel = 6;

    /// <summary>Writes the HTML of a text.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="text">The text.</param>
    /// <param name="links">How this page links.</param>
    /// <param name="idPrefix">Stands in front of all ids of the text's page; empty outside the book.</param>
    /// <param name="headingShift">By how much headings are lowered; 0 leaves <c>##</c> an <c>h2</c> under the page's <c>h1</c>.</param>
    public static void Write(Utf8Output output, RichText text, LinkWriter links, string idPrefix = "", int headingShift = 0)
    {
        ReadOnlySpan<char> html = text.Content.Html;
        int written = 0;
        foreach (HtmlHole hole in text.Content.Holes)
        {
            output.Write(html[written..hole.Offset]);
            written = hole.Offset;
            Fill(output, text, hole, links, idPrefix, headingShift);
        }

        output.Write(html[written..]);
    }

    private static void Fill(Utf8Output output, RichText text, HtmlHole hole, LinkWriter links, string idPrefix, int headingShift)
    {
        switch (hole.Kind)
        {
            case HtmlHoleKind.IdPrefix:
                output.Write(idPrefix);
                output.Write(text.IdPrefix);
                break;
            case HtmlHoleKind.HeadingLevel:
                output.WriteUtf8([(byte)('0' + Math.Min(LowestLevel, hole.Number + headingShift))]);
                break;
            case HtmlHoleKind.Link when text.Targets[hole.Number] is { } target:
                links.Write(output, target);
                break;
            default:
                // A dead link was reported as an error, so nobody reads this page; "#" keeps it valid for the audit.
                output.WriteUtf8("#"u8);
                break;
        }
    }
}
