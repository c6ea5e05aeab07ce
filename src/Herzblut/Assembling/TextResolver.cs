using Herzblut.Addresses;
using Herzblut.Linking;
using Herzblut.Markdown.Content;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Turns what links lead to into addresses, as an edition shows them.</summary>
internal sealed class TextResolver(LinkedContent content, EditionPlan plan)
{
    /// <summary>A text of a page or example.</summary>
    /// <param name="text">The text.</param>
    /// <param name="idPrefix">Stands in front of its ids on the page.</param>
    /// <param name="destinations">What the links of its file lead to.</param>
    public RichText Resolve(MarkdownContent text, string idPrefix, IReadOnlyDictionary<MarkdownLink, LinkDestination> destinations)
    {
        if (text.Links.IsEmpty)
        {
            return text.IsEmpty ? RichText.Empty : new RichText(text, [], idPrefix);
        }

        return new RichText(text, [.. text.Links.Select(link => destinations.TryGetValue(link, out LinkDestination? found) ? AddressOf(found) : null)], idPrefix);
    }

    /// <summary>
    /// Where a link leads. One from a text in another language leads to the page in the reader's language, and there to the place that
    /// corresponds; one that names a language leads to that. Null where no edition shows the page.
    /// </summary>
    public SiteAddress? AddressOf(LinkDestination link)
    {
        if (link.Page is null)
        {
            return link.Media;
        }

        LinkedPage meant = content.Pages.At(link.Page);
        EditionPlan wanted = content.Editions.FirstOrDefault(other => string.Equals(other.Language, link.Language, StringComparison.Ordinal)) ?? plan;
        PagePlan? page = wanted.PageAt(meant.Key) ?? content.Editions.Select(other => other.PageAt(meant.Key)).FirstOrDefault(other => other is not null);
        if (page is null)
        {
            return null;
        }

        PageAnchors anchors = page.Page.Anchors;
        string? fragment = link.Example is { } example ? anchors.Ids.OfExample(example)
            : link.Fragment is { } id ? meant.Anchors.Translate(id, anchors)
            : null;
        return fragment is null ? page.Reference.Address : page.Reference.Address.At(fragment);
    }
}
