using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Markdown;
using Herzblut.Sources;

namespace Herzblut.Loading;

/// <summary>
/// Everything below <c>content/</c>, each file read by itself, in ordinal order of the paths. As no file knows of another, one that
/// has changed can be read again alone.
/// </summary>
internal sealed class LoadedFiles
{
    private readonly ISourceTree _tree;
    private readonly ContentServices _services;
    private readonly FileSorter _sorter;
    private readonly ImmutableArray<LoadedFile> _files;
    private readonly ImmutableArray<Diagnostic> _strays;

    private LoadedFiles(ISourceTree tree, ContentServices services, FileSorter sorter, ImmutableArray<LoadedFile> files, ImmutableArray<Diagnostic> strays)
    {
        _tree = tree;
        _services = services;
        _sorter = sorter;
        _files = files;
        _strays = strays;
        Content = new LoadedContent
        {
            Pages = [.. files.Select(file => file.Page).OfType<PageFile>()],
            Examples = [.. files.Select(file => file.Example).OfType<ExampleFile>()],
            Media = [.. files.Select(file => file.Media).OfType<MediaFile>()],
            Unpublished = [.. files.Where(file => file is { Page: null, Example: null, Media: null, IsUnreadable: false }).Select(file => file.Path)],
            Unreadable = [.. files.Where(file => file.IsUnreadable).Select(file => file.Path)],
        };
    }

    /// <summary>What the files hold.</summary>
    public LoadedContent Content { get; }

    /// <summary>What is wrong with single files, in their order, and which texts lie beside the content.</summary>
    public IEnumerable<Diagnostic> Diagnostics => RepeatedTerms.Join([.. _files.SelectMany(file => file.Diagnostics), .. _strays]);

    /// <summary>Makes what reading shares between all sites, so that the first file does not wait for it.</summary>
    public static void MakeReady() => MarkdownParser.MakeReady();

    /// <summary>Reads all files, in parallel.</summary>
    /// <param name="tree">The root.</param>
    /// <param name="config">Its configuration.</param>
    /// <param name="images">The pictures below <c>content/</c>, shared with whoever shows them.</param>
    /// <param name="options">The day of the check.</param>
    public static LoadedFiles Read(ISourceTree tree, SiteConfig config, ImageCatalog images, ContentOptions options)
    {
        ImmutableArray<SourceFile> files = tree.FilesBelow(ContentPath.Root);
        var chapters = new ChapterFolders(files);
        var services = new ContentServices(config, options, images, new MarkdownParser(images), chapters);
        var sorter = new FileSorter(config, files, chapters);
        var results = new LoadedFile[files.Length];
        Parallel.For(0, files.Length, i => results[i] = LoadedFile.Load(tree, files[i], sorter, services));
        return new LoadedFiles(tree, services, sorter, [.. results], StrayTexts.Find(tree, config, chapters));
    }

    /// <summary>
    /// The same files after some texts have changed, read with the same configuration and pictures; null where that is not enough: a
    /// path is new or gone, or one of a file that others look at (a picture).
    /// </summary>
    /// <param name="paths">The files that may have changed, relative to the root.</param>
    public LoadedFiles? Reread(IEnumerable<string> paths)
    {
        ImmutableArray<LoadedFile>.Builder files = _files.ToBuilder();
        foreach (string path in paths)
        {
            int place = PlaceOf(path);
            if (place < 0 || files[place] is { Page: null, Example: null, IsUnreadable: false } || _tree.Find(path) is not { Problem: SourceFileProblem.None } file)
            {
                return null;
            }

            files[place] = LoadedFile.Load(_tree, file, _sorter, _services);
        }

        return new LoadedFiles(_tree, _services, _sorter, files.ToImmutable(), _strays);
    }

    /// <summary>What the file of a path turned out to be; null where there is none.</summary>
    public LoadedFile? Find(string path) => PlaceOf(path) is >= 0 and int place ? _files[place] : null;

    private int PlaceOf(string path)
    {
        (int low, int high) = (0, _files.Length - 1);
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = string.CompareOrdinal(_files[middle].Path, path);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
