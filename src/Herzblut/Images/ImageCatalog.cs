using System.Collections.Concurrent;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Images;

/// <summary>
/// The pictures below <c>content/</c>, each read once a build. Thread-safe.
/// </summary>
internal sealed class ImageCatalog
{
    private const string ContentFolder = "content";

    private readonly ISourceTree _tree;
    private readonly Lazy<Dictionary<string, SourceFile>> _files;
    private readonly ConcurrentDictionary<string, ImageFile> _images = new(StringComparer.Ordinal);

    /// <summary>The pictures of a playbook; nothing is read before the first question.</summary>
    public ImageCatalog(ISourceTree tree)
    {
        _tree = tree;
        _files = new Lazy<Dictionary<string, SourceFile>>(ListFiles);
    }

    /// <summary>
    /// Finds a picture by the path that an author wrote. Names match in either Unicode form, but in exact case.
    /// </summary>
    /// <param name="folder">The folder of the author's file, relative to the root, without a slash at the end.</param>
    /// <param name="path">The path as written, unescaped, relative to that folder.</param>
    public ImageLookup Find(string folder, string path)
    {
        string name = path.Composed();
        if (name.StartsWith('/'))
        {
            return Missing(folder, name[1..]);
        }

        if (RelativePath.Resolve(folder, name) is not { } target || !IsContent(target))
        {
            return new ImageLookup(ImageLookupResult.Outside);
        }

        if (!_files.Value.TryGetValue(target, out SourceFile? file))
        {
            return Missing(folder, target);
        }

        return file.Problem switch
        {
            SourceFileProblem.LeadsOutside => new ImageLookup(ImageLookupResult.Outside),
            SourceFileProblem.None => new ImageLookup(ImageLookupResult.Found) { File = _images.GetOrAdd(file.Path, _ => Read(file)) },
            _ => new ImageLookup(ImageLookupResult.Missing),
        };
    }

    private static bool IsContent(string path) => path.StartsWith(ContentFolder + "/", StringComparison.Ordinal);

    private ImageLookup Missing(string folder, string target)
    {
        string? nearest = _files.Value.TryGetValue(target, out SourceFile? file) ? file.Path : ImageSuggestion.Nearest(target, _files.Value.Values);
        return new ImageLookup(ImageLookupResult.Missing) { Nearest = nearest is null ? null : RelativePath.Between(folder, nearest) };
    }

    private Dictionary<string, SourceFile> ListFiles()
    {
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (SourceFile file in _tree.FilesBelow(ContentFolder))
        {
            files.TryAdd(file.Path.Composed(), file);
        }

        return files;
    }

    private ImageFile Read(SourceFile file)
    {
        using Stream? stream = _tree.Open(file.Path);
        (ImageSize? size, ImageFault fault) = stream is null ? (null, ImageFault.Unreadable) : ImageHeader.Read(stream, file.Path);
        return new ImageFile(file.Path, size, file.Length, fault);
    }
}
