using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Loading;
using Herzblut.Markdown.Content;

namespace Herzblut.Linking;

/// <summary>
/// Which pictures and other files belong to the site: those that a published text shows or offers, that stand for a published page,
/// and the logo. What only a draft or an example without consent uses must not be found by its address.
/// </summary>
internal static class PublishedMedia
{
    /// <summary>The files of <paramref name="media"/> that the editions use.</summary>
    public static ImmutableArray<MediaFile> Of(ContentIndex index, IEnumerable<EditionPlan> editions, ContentOptions options, ImmutableArray<MediaFile> media)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        Add(used, index.Logo?.Address);
        foreach (PagePlan page in editions.SelectMany(edition => edition.All))
        {
            Add(used, page.Page.Image?.Address);
            Add(used, ShownTextsOf(page.File, options), page.Page.Destinations);
            foreach (LinkedExample example in page.Examples)
            {
                Add(used, example.File.Example.Texts, example.Destinations);
            }
        }

        return [.. media.Where(file => used.Contains(file.Address.Path))];
    }

    private static void Add(HashSet<string> used, IEnumerable<MarkdownContent> texts, IReadOnlyDictionary<MarkdownLink, LinkDestination> destinations)
    {
        if (destinations.Count == 0)
        {
            return;
        }

        foreach (MarkdownLink link in texts.SelectMany(text => text.Links))
        {
            Add(used, destinations.GetValueOrDefault(link)?.Media);
        }
    }

    private static void Add(HashSet<string> used, SiteAddress? address)
    {
        if (address is { } known)
        {
            used.Add(known.Path);
        }
    }

    private static IEnumerable<MarkdownContent> ShownTextsOf(PageFile page, ContentOptions options)
    {
        if (page is not ChapterFile chapter)
        {
            return page.Texts;
        }

        HashSet<MarkdownContent> hidden = new(
            chapter.Examples.Where(example => !example.IsShown(options)).SelectMany(example => example.Texts),
            ReferenceEqualityComparer.Instance);
        return chapter.Texts.Where(text => !hidden.Contains(text));
    }
}
