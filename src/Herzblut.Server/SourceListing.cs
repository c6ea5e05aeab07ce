using System.Collections.Immutable;

namespace Herzblut.Server;

/// <summary>The files of a root with their sizes and times, to be compared with a later look.</summary>
internal sealed class SourceListing
{
    private readonly ImmutableDictionary<string, Stamp> _files;

    private SourceListing(ImmutableDictionary<string, Stamp> files)
    {
        _files = files;
    }

    /// <summary>Lists <c>site.yml</c> and what lies below some folders; what cannot be listed counts as missing.</summary>
    public static SourceListing Of(string root, IEnumerable<string> folders)
    {
        var files = ImmutableDictionary.CreateBuilder<string, Stamp>(StringComparer.Ordinal);
        var everything = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        IEnumerable<FileInfo> below = folders.Select(folder => new DirectoryInfo(Path.Combine(root, folder)))
            .Where(folder => folder.Exists)
            .SelectMany(folder => folder.EnumerateFiles("*", everything));
        try
        {
            foreach (FileInfo file in below.Append(new FileInfo(Path.Combine(root, "site.yml"))).Where(file => file.Exists))
            {
                files[Path.GetRelativePath(root, file.FullName).Replace('\\', '/')] = Stamp.Of(file);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A folder that goes while it is listed: the next look finds it gone.
        }

        return new SourceListing(files.ToImmutable());
    }

    /// <summary>The listing after some files were looked at again.</summary>
    public SourceListing With(string root, IEnumerable<string> paths)
    {
        ImmutableDictionary<string, Stamp> files = _files;
        foreach (string path in paths)
        {
            var file = new FileInfo(Path.Combine(root, path));
            files = file.Exists ? files.SetItem(path, Stamp.Of(file)) : files.Remove(path);
        }

        return new SourceListing(files);
    }

    /// <summary>What is new, gone or different in another listing.</summary>
    public ImmutableArray<string> DifferencesTo(SourceListing other) =>
    [
        .. _files.Keys.Where(path => !other._files.ContainsKey(path)),
        .. other._files.Where(file => !_files.TryGetValue(file.Key, out Stamp? stamp) || stamp != file.Value).Select(file => file.Key),
    ];

    private sealed record Stamp(long Length, DateTime Written)
    {
        public static Stamp Of(FileInfo file) => new(file.Length, file.LastWriteTimeUtc);
    }
}
