using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Markdown;
using Herzblut.Sources;

namespace Herzblut.Loading;

/// <summary>Reads everything below <c>content/</c>, in parallel, and reports what is wrong with single files.</summary>
internal static class ContentLoader
{
    /// <summary>Reads the content of a root.</summary>
    /// <param name="tree">The root.</param>
    /// <param name="config">Its configuration.</param>
    /// <param name="images">The pictures below <c>content/</c>, shared with whoever shows them.</param>
    /// <param name="options">The day of the check.</param>
    /// <param name="bag">Receives the findings, in the order of the files.</param>
    public static LoadedContent Load(
        ISourceTree tree, SiteConfig config, ImageCatalog images, ContentOptions options, DiagnosticBag bag)
    {
        ImmutableArray<SourceFile> files = tree.FilesBelow(ContentPath.Root);
        var services = new ContentServices(config, options, images, new MarkdownParser(images));
        var sorter = new FileSorter(config);
        var results = new LoadedFile[files.Length];
        Parallel.For(0, files.Length, i => results[i] = LoadedFile.Load(tree, files[i], sorter, services));

        foreach (LoadedFile result in results)
        {
            bag.AddRange(result.Diagnostics);
        }

        return new LoadedContent
        {
            Pages = [.. results.Select(result => result.Page).OfType<PageFile>()],
            Examples = [.. results.Select(result => result.Example).OfType<ExampleFile>()],
            Media = [.. results.Select(result => result.Media).OfType<MediaFile>()],
            Unpublished = [.. results.Where(result => result is { Page: null, Example: null, Media: null, IsUnreadable: false }).Select(result => result.Path)],
            Unreadable = [.. results.Where(result => result.IsUnreadable).Select(result => result.Path)],
        };
    }
}
