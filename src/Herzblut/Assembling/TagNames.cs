using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Joins the spellings of tags: those with the same slug are one, named as it is spelt first.</summary>
internal static class TagNames
{
    /// <summary>The tags of an edition by slug.</summary>
    public static FrozenDictionary<string, TagReference> Of(EditionPlan plan)
    {
        var tags = new Dictionary<string, TagReference>(StringComparer.Ordinal);
        foreach (string name in plan.Book.Select(page => page.File).OfType<ChapterFile>().SelectMany(chapter => chapter.Tags).Select(tag => tag.Value))
        {
            string slug = Slug.From(name);
            tags.TryAdd(slug, new TagReference(name, slug, plan.Addresses.Tag(slug)));
        }

        return tags.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reports names that share a slug and mean different things: <c>C#</c> and <c>C++</c> would silently be one.</summary>
    public static void Report(EditionPlan plan, DiagnosticBag bag)
    {
        var first = new Dictionary<string, (ChapterFile File, Located<string> Tag)>(StringComparer.Ordinal);
        foreach (ChapterFile file in plan.Book.Select(page => page.File).OfType<ChapterFile>())
        {
            foreach (Located<string> tag in file.Tags)
            {
                string slug = Slug.From(tag.Value);
                if (!first.TryAdd(slug, (file, tag)) && first[slug] is var other && TagSpelling.Of(other.Tag.Value) != TagSpelling.Of(tag.Value))
                {
                    bag.Add(AssemblyDiagnostics.TagsShareAddress(file.Source, tag.Span, tag.Value, other.File.Source, other.Tag));
                }
            }
        }
    }

    /// <summary>The tags with their chapters, by name (by slug: umlauts sort with their vowels).</summary>
    public static ImmutableArray<Tag> Collect(IEnumerable<TagReference> tags, ImmutableArray<Chapter> chapters)
    {
        ILookup<string, PagePath> bySlug = chapters
            .SelectMany(chapter => chapter.Tags.Select(tag => (tag.Slug, chapter.Path)))
            .ToLookup(pair => pair.Slug, pair => pair.Path, StringComparer.Ordinal);
        return [.. tags
            .OrderBy(tag => tag.Slug, StringComparer.Ordinal)
            .Select(tag => new Tag(tag.Name, tag.Slug, tag.Address, [.. bySlug[tag.Slug]]))];
    }
}
