using System.Collections.Immutable;

namespace Herzblut.Sources;

/// <summary>
/// The files of a folder on disk. Symbolic links to files inside the folder are followed; those to folders, to places outside and
/// to nowhere are listed as a problem.
/// </summary>
public sealed class FolderTree : ISourceTree
{
    private readonly string _root;

    /// <summary>The tree of a folder, which need not exist.</summary>
    public FolderTree(string root)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
    }

    /// <inheritdoc/>
    public ImmutableArray<SourceFile> FilesBelow(string folder)
    {
        var start = new DirectoryInfo(FullPath(folder));
        if (!IsInside(start.FullName) || !start.Exists)
        {
            return [];
        }

        var files = new List<SourceFile>();
        List(start, folder, files);
        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return [.. files];
    }

    /// <inheritdoc/>
    public byte[]? Read(string path) => Try(path, File.ReadAllBytes);

    /// <inheritdoc/>
    public Stream? Open(string path) => Try(path, Stream (full) => File.OpenRead(full));

    private T? Try<T>(string path, Func<string, T> open)
        where T : class
    {
        string full = FullPath(path);
        if (!IsInside(full))
        {
            return null;
        }

        try
        {
            return ProblemOf(new FileInfo(full)) == SourceFileProblem.None ? open(full) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void List(DirectoryInfo folder, string path, List<SourceFile> files)
    {
        try
        {
            foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.'))
                {
                    continue;
                }

                string name = path.Length == 0 ? entry.Name : path + "/" + entry.Name;
                if (entry is DirectoryInfo inner && inner.LinkTarget is null)
                {
                    List(inner, name, files);
                }
                else
                {
                    files.Add(ToSourceFile(entry, name));
                }
            }
        }
        catch (UnauthorizedAccessException)
        {
            files.Add(new SourceFile(path, 0, SourceFileProblem.Unreadable));
        }
    }

    private SourceFile ToSourceFile(FileSystemInfo entry, string name)
    {
        SourceFileProblem problem = entry is FileInfo file ? ProblemOf(file) : SourceFileProblem.LeadsOutside;
        long length = problem == SourceFileProblem.None ? LengthOf((FileInfo)entry) : 0;
        return new SourceFile(name, length, problem);
    }

    // The length of a link is that of its target's name.
    private static long LengthOf(FileInfo file)
        => file.LinkTarget is null ? file.Length : ((FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true))?.Length ?? 0;

    private SourceFileProblem ProblemOf(FileInfo file)
    {
        if (file.LinkTarget is null)
        {
            return SourceFileProblem.None;
        }

        try
        {
            return file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target && IsInside(target.FullName)
                ? SourceFileProblem.None
                : SourceFileProblem.LeadsOutside;
        }
        catch (IOException)
        {
            return SourceFileProblem.LeadsOutside; // A link that leads to itself.
        }
    }

    private string FullPath(string path) => Path.GetFullPath(Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar)));

    private bool IsInside(string fullPath)
        => fullPath.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || string.Equals(fullPath, _root, StringComparison.Ordinal);
}
