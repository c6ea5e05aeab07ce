using System.Collections.Immutable;
using Herzblut.Loading;
using Herzblut.Markdown;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>
/// Which pictures and other files belong to the site: those that a published text shows or offers, that stand for a published page,
/// and the logo. What only a draft or an example without consent uses must not be found by its address.
/// </summary>
internal static class PublishedMedia
{
    public static ImmutableArray<MediaFile> Of(AssemblyContext context, ImmutableArray<MediaFile> media)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        Add(used, context.Media(context.Index.Config.Brand.Logo?.Value)?.Address);
        foreach (EditionPlan plan in context.Plans)
        {
            foreach (PagePlan page in plan.All)
            {
                Add(used, context.Media(page.File.Image)?.Address);
                foreach (LinkDestination? link in TextsOf(context, page, plan.Language).SelectMany(text => context.Links.Of(text).AsEnumerable()))
                {
                    Add(used, link?.Media);
                }
            }
        }

        return [.. media.Where(file => used.Contains(file.Address.Path))];
    }

    private static void Add(HashSet<string> used, SiteAddress? address)
    {
        if (address is { } known)
        {
            used.Add(known.Path);
        }
    }

    private static IEnumerable<MarkdownContent> TextsOf(AssemblyContext context, PagePlan page, string language)
    {
        if (page.File is not ChapterFile chapter)
        {
            return page.File.Texts;
        }

        HashSet<MarkdownContent> hidden = new(
            chapter.Examples.Where(example => !context.Examples.IsPublished(example)).SelectMany(example => example.Texts),
            ReferenceEqualityComparer.Instance);
        IEnumerable<ExampleFile> examples = page.IsFallback ? context.Examples.Of(chapter, language) : context.Examples.Of(chapter);
        return chapter.Texts.Where(text => !hidden.Contains(text)).Concat(examples.SelectMany(example => example.Example.Texts));
    }
}
