using System.Buffers;
using System.Collections.Immutable;
using System.IO.Enumeration;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Sources;

namespace Herzblut.Writing;

/// <summary>What tells a site on disk from the one that shall take its place.</summary>
internal sealed class SiteDifference
{
    private const int BufferSize = 64 * 1024;

    private readonly bool[] _isKept;

    private SiteDifference(bool[] isKept, int removed, bool hasOtherFolders)
    {
        _isKept = isKept;
        Removed = removed;
        IsNone = removed == 0 && !hasOtherFolders && isKept.All(kept => kept);
    }

    /// <summary>True where the site on disk is the new one, byte for byte, and nothing else lies in its folder.</summary>
    public bool IsNone { get; }

    /// <summary>How many files the new site does not have.</summary>
    public int Removed { get; }

    /// <summary>Compares a folder, which may be missing, with the files of the new site.</summary>
    /// <param name="folder">The folder of the old site.</param>
    /// <param name="ignored">The name of an entry that belongs to no site.</param>
    /// <param name="files">All files of the new site.</param>
    public static SiteDifference Of(string folder, string ignored, ImmutableArray<OutputFile> files)
    {
        bool[] isKept = new bool[files.Length];
        if (!Directory.Exists(folder))
        {
            return new SiteDifference(isKept, removed: 0, hasOtherFolders: false);
        }

        Dictionary<string, Entry> entries = EntriesOf(folder, ignored);
        Parallel.For(0, files.Length, i => isKept[i] = entries.TryGetValue(files[i].Path, out Entry? entry) && entry.IsFile
            && entry.Length == files[i].Content.Length && Holds(Path.Combine(folder, files[i].Path), files[i].Content.Span));

        var expected = files.SelectMany(file => SitePath.FoldersOf(file.Path).Append(file.Path)).ToHashSet(StringComparer.Ordinal);
        Entry[] others = [.. entries.Where(entry => !expected.Contains(entry.Key)).Select(entry => entry.Value)];
        return new SiteDifference(isKept, others.Count(entry => !entry.IsFolder), others.Any(entry => entry.IsFolder));
    }

    /// <summary>Whether the file at that index lies there already.</summary>
    public bool IsKept(int index) => _isKept[index];

    // By path below the folder, with "/".
    private static Dictionary<string, Entry> EntriesOf(string folder, string ignored)
    {
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true };
        var found = new FileSystemEnumerable<KeyValuePair<string, Entry>>(folder, ToEntry, options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsIgnored(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsIgnored(ref entry) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return new Dictionary<string, Entry>(found, StringComparer.Ordinal);

        bool IsIgnored(ref FileSystemEntry entry) => entry.Directory.Length == entry.RootDirectory.Length && entry.FileName.SequenceEqual(ignored);
    }

    private static KeyValuePair<string, Entry> ToEntry(ref FileSystemEntry entry)
    {
        string path = Path.GetRelativePath(entry.RootDirectory.ToString(), entry.ToFullPath()).Replace('\\', '/');
        bool isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
        return new(path, new Entry(!isLink && !entry.IsDirectory, !isLink && entry.IsDirectory, entry.IsDirectory ? 0 : entry.Length));
    }

    // What cannot be read is written anew.
    private static bool Holds(string file, ReadOnlySpan<byte> content)
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
    private sealed record Entry(bool IsFile, bool IsFolder, long Length);
}
