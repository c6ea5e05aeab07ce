using System.Buffers;
using System.IO.Enumeration;
using Herzblut.Addresses;
using Herzblut.Sources;

namespace Herzblut.Writing;

/// <summary>The site that lies on disk before a build: what the new one has in common with it need not be written again. Thread-safe.</summary>
internal sealed class OldSite
{
    private const int BufferSize = 64 * 1024;

    private readonly string _folder;
    private readonly Dictionary<string, Entry> _entries;

    /// <summary>Lists a folder, which may be missing.</summary>
    /// <param name="folder">The folder of the old site.</param>
    /// <param name="ignored">The name of an entry that belongs to no site.</param>
    public OldSite(string folder, string ignored)
    {
        _folder = folder;
        Exists = Directory.Exists(folder);
        _entries = Exists ? EntriesOf(folder, ignored) : [];
    }

    /// <summary>True where there is a folder, even an empty one.</summary>
    public bool Exists { get; }

    /// <summary>True where a file lies there with these very bytes.</summary>
    public bool Holds(string path, ReadOnlySpan<byte> content)
        => _entries.TryGetValue(path, out Entry? entry) && entry.IsFile && entry.Length == content.Length && HoldsBytes(Path.Combine(_folder, path), content);

    /// <summary>What lies in the folder beside the files of a site.</summary>
    /// <param name="files">The paths of all files of that site.</param>
    public (int Files, bool AnyFolder) Beside(IEnumerable<string> files)
    {
        var expected = files.SelectMany(file => SitePath.FoldersOf(file).Append(file)).ToHashSet(StringComparer.Ordinal);
        Entry[] others = [.. _entries.Values.Where(entry => !expected.Contains(entry.Path))];
        return (others.Count(entry => !entry.IsFolder), others.Any(entry => entry.IsFolder));
    }

    // By path below the folder, with "/".
    private static Dictionary<string, Entry> EntriesOf(string folder, string ignored)
    {
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true };
        var found = new FileSystemEnumerable<Entry>(folder, ToEntry, options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsIgnored(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsIgnored(ref entry) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return found.ToDictionary(entry => entry.Path, StringComparer.Ordinal);

        bool IsIgnored(ref FileSystemEntry entry) => entry.Directory.Length == entry.RootDirectory.Length && entry.FileName.SequenceEqual(ignored);
    }

    private static Entry ToEntry(ref FileSystemEntry entry)
    {
        string path = Path.GetRelativePath(entry.RootDirectory.ToString(), entry.ToFullPath()).Replace('\\', '/');
        bool isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
        return new Entry(path, !isLink && !entry.IsDirectory, !isLink && entry.IsDirectory, entry.IsDirectory ? 0 : entry.Length);
    }

    // What cannot be read is written anew.
    private static bool HoldsBytes(string file, ReadOnlySpan<byte> content)
    {
        if (!FileKind.IsRegular(file))
        {
            return false;
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(file);
            int offset = 0;
            while (RandomAccess.Read(handle, buffer, offset) is var count and > 0)
            {
                if (count > content.Length - offset || !content.Slice(offset, count).SequenceEqual(buffer.AsSpan(0, count)))
                {
                    return false;
                }

                offset += count;
            }

            return offset == content.Length;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // A link is neither a file nor a folder.
    private sealed record Entry(string Path, bool IsFile, bool IsFolder, long Length);
}
