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
        var bySlug = new Dictionary<string, List<PagePath>>(StringComparer.Ordinal);
        foreach (Chapter chapter in chapters)
        {
            foreach (TagReference tag in chapter.Tags)
            {
                (bySlug.TryGetValue(tag.Slug, out List<PagePath>? paths) ? paths : bySlug[tag.Slug] = []).Add(chapter.Path);
            }
        }

        return [.. tags
            .OrderBy(tag => tag.Slug, StringComparer.Ordinal)
            .Select(tag => new Tag(tag.Name, tag.Slug, tag.Address, [.. bySlug.GetValueOrDefault(tag.Slug) ?? []]))];
    }
}
