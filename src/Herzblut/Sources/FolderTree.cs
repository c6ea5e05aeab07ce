using System.Collections.Immutable;

namespace Herzblut.Sources;

/// <summary>
/// The files of a folder on disk. A symbolic link is followed where it leads to a file of the same zone: of <c>content/</c>, of the theme
/// it belongs to, or of the root for what lies elsewhere. Others, and links to folders, are listed as a problem.
/// </summary>
public sealed class FolderTree : ISourceTree
{
    private const string Themes = "themes";

    private readonly ConfinedFolder _root;

    /// <summary>The tree of a folder, which need not exist.</summary>
    public FolderTree(string root)
    {
        _root = new ConfinedFolder(root);
    }

    /// <inheritdoc/>
    public ImmutableArray<SourceFile> FilesBelow(string folder) => FilesBelow(folder, int.MaxValue);

    /// <inheritdoc/>
    public ImmutableArray<SourceFile> FilesBelow(string folder, int depth)
    {
        List<SourceFile> files = List(folder, depth, int.MaxValue);
        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return [.. files];
    }

    /// <inheritdoc/>
    public bool HasFilesBelow(string folder) => List(folder, int.MaxValue, most: 1).Count > 0;

    /// <inheritdoc/>
    public SourceFile? Find(string path) => _root.Find(path, ZoneOf(path));

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        try
        {
            using FileStream? stream = _root.Open(path, ZoneOf(path));
            if (stream is null || stream.Length > Array.MaxLength)
            {
                return null;
            }

            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null; // Cut off while it was read.
        }
    }

    /// <inheritdoc/>
    public Stream? Open(string path) => _root.Open(path, ZoneOf(path));

    // A link that leads nowhere exists too.
    private static bool Exists(string full) => Directory.Exists(full) || new FileInfo(full).LinkTarget is not null;

    // content/de/a.md: content; themes/plain/assets/x.svg: themes/plain; site.yml: the root.
    private static string ZoneOf(string path)
    {
        string[] parts = path.Split('/');
        return parts switch
        {
            [Themes, var name, _, ..] => $"{Themes}/{name}",
            [var first, _, ..] => first,
            _ => "",
        };
    }

    private string FirstLinkOf(string folder)
    {
        int end = folder.IndexOf('/', StringComparison.Ordinal);
        while (end >= 0 && _root.IsPlain(folder[..end]))
        {
            end = folder.IndexOf('/', end + 1);
        }

        return end < 0 ? folder : folder[..end];
    }

    // A file in a folder that was reached without a link: only whoever reads it has to look at all the folders again (twice the calls
    // to the system otherwise). Null for what has to be followed: a link, or a name that cannot be opened as it is listed.
    private static SourceFile? InPlace(FileSystemInfo entry, string path)
        => entry is FileInfo { LinkTarget: null, Exists: true } file && !path.Contains('\uFFFD', StringComparison.Ordinal)
            ? FileKind.IsRegular(file.FullName) ? new SourceFile(path, file.Length) : new SourceFile(path, 0, SourceFileProblem.NoFile)
            : null;

    private List<SourceFile> List(string folder, int depth, int most)
    {
        var files = new List<SourceFile>();
        if (folder.Split('/').Contains("..", StringComparer.Ordinal) || _root.FullPathOf(folder) is not { } full || !Exists(full))
        {
            return files;
        }

        if (_root.IsPlain(folder))
        {
            List(new DirectoryInfo(full), folder, depth, most, files);
        }
        else
        {
            files.Add(new SourceFile(FirstLinkOf(folder), 0, SourceFileProblem.LeadsOutside));
        }

        return files;
    }

    private void List(DirectoryInfo folder, string path, int depth, int most, List<SourceFile> files)
    {
        try
        {
            foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
            {
                if (files.Count >= most)
                {
                    return;
                }

                if (HiddenName.Is(entry.Name))
                {
                    continue;
                }

                string name = path.Length == 0 ? entry.Name : path + "/" + entry.Name;
                if (entry is DirectoryInfo inner && inner.LinkTarget is null)
                {
                    if (depth > 1)
                    {
                        List(inner, name, depth - 1, most, files);
                    }
                }
                else if ((InPlace(entry, name) ?? Find(name)) is { } file)
                {
                    files.Add(file);
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bool isGarbled = path.Contains('\uFFFD', StringComparison.Ordinal);
            files.Add(new SourceFile(path, 0, isGarbled ? SourceFileProblem.GarbledName : SourceFileProblem.Unreadable));
        }
    }
}
