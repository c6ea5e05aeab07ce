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
            Add(used, page.File is ChapterFile chapter && !chapter.Examples.All(example => example.IsShown(options))
                ? ShownLinksOf(chapter, options).Select(page.Page.Destinations.GetValueOrDefault)
                : page.Page.Destinations.Values);
            foreach (LinkedExample example in page.Examples)
            {
                Add(used, example.Destinations.Values);
            }
        }

        return [.. media.Where(file => used.Contains(file.Address.Path))];
    }

    private static void Add(HashSet<string> used, IEnumerable<LinkDestination?> destinations)
    {
        foreach (LinkDestination? destination in destinations)
        {
            Add(used, destination?.Media);
        }
    }

    private static void Add(HashSet<string> used, SiteAddress? address)
    {
        if (address is { } known)
        {
            used.Add(known.Path);
        }
    }

    private static IEnumerable<MarkdownLink> ShownLinksOf(ChapterFile chapter, ContentOptions options)
    {
        HashSet<MarkdownContent> hidden = new(
            chapter.Examples.Where(example => !example.IsShown(options)).SelectMany(example => example.Texts),
            ReferenceEqualityComparer.Instance);
        return chapter.Texts.Where(text => !hidden.Contains(text)).SelectMany(text => text.Links);
    }
}
