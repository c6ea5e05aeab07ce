using System.Collections.Frozen;
using Herzblut.Addresses;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>Joins the spellings of tags: those with the same slug are one, named as it is spelt first.</summary>
internal static class TagNames
{
    /// <summary>The tags of an edition by slug.</summary>
    /// <param name="pages">Its pages in reading order.</param>
    /// <param name="addresses">Its addresses.</param>
    public static FrozenDictionary<string, TagReference> Of(IEnumerable<PagePlan> pages, EditionAddresses addresses)
    {
        var tags = new Dictionary<string, TagReference>(StringComparer.Ordinal);
        foreach (string name in pages.Select(page => page.File).OfType<ChapterFile>().SelectMany(chapter => chapter.Tags))
        {
            string slug = Slug.From(name);
            tags.TryAdd(slug, new TagReference(name, slug, addresses.Tag(slug)));
        }

        return tags.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
