using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Gives the tags of an edition their chapters.</summary>
internal static class EditionTags
{
    /// <summary>The tags with their chapters, by name (by slug: umlauts sort with their vowels).</summary>
    public static ImmutableArray<Tag> Of(IEnumerable<TagReference> tags, ImmutableArray<Chapter> chapters)
    {
        ILookup<string, PagePath> bySlug = chapters
            .SelectMany(chapter => chapter.Tags.Select(tag => (tag.Slug, chapter.Path)))
            .ToLookup(pair => pair.Slug, pair => pair.Path, StringComparer.Ordinal);
        return [.. tags
            .OrderBy(tag => tag.Slug, StringComparer.Ordinal)
            .Select(tag => new Tag(tag.Name, tag.Slug, tag.Address, [.. bySlug[tag.Slug]]))];
    }
}
