using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas;

namespace Herzblut.Linking;

/// <summary>Joins the spellings of tags: those with the same slug are one, named as it is spelt first.</summary>
internal static class TagNames
{
    /// <summary>The tags of an edition by slug.</summary>
    /// <param name="pages">Its pages in reading order.</param>
    /// <param name="addresses">Its addresses.</param>
    public static Dictionary<string, TagReference> Of(IEnumerable<PagePlan> pages, EditionAddresses addresses)
    {
        var tags = new Dictionary<string, TagReference>(StringComparer.Ordinal);
        // A few names, each in thousands of chapters.
        IEnumerable<string> names = pages.Select(page => page.File).OfType<ChapterFile>().SelectMany(chapter => chapter.Tags).Select(tag => tag.Value);
        foreach (string name in names.Distinct(StringComparer.Ordinal))
        {
            string slug = Slug.From(name);
            tags.TryAdd(slug, new TagReference(name, slug, addresses.Tag(slug)));
        }

        return tags;
    }

    /// <summary>Reports names that share a slug and mean different things: <c>C#</c> and <c>C++</c> would silently be one.</summary>
    public static void Report(EditionPlan plan, DiagnosticBag bag)
    {
        var first = new Dictionary<string, (ChapterFile File, Located<string> Tag)>(StringComparer.Ordinal);
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ChapterFile file in plan.Book.Select(page => page.File).OfType<ChapterFile>())
        {
            foreach (Located<string> tag in file.Tags)
            {
                if (!slugs.TryGetValue(tag.Value, out string? slug))
                {
                    slugs.Add(tag.Value, slug = Slug.From(tag.Value));
                }

                if (!first.TryAdd(slug, (file, tag)) && first[slug] is var other && TagSpelling.Of(other.Tag.Value) != TagSpelling.Of(tag.Value))
                {
                    bag.Add(LinkingDiagnostics.TagsShareAddress(file.Source, tag.Span, tag.Value, other.File.Source, other.Tag));
                }
            }
        }
    }
}
