using System.Collections.Concurrent;
using System.Text;

namespace Herzblut.Writing;

/// <summary>
/// The site that grows beside the old one. A file that is the same in both is only remembered, and linked at the end; so a site that is
/// the same altogether is never written. Thread-safe until it is finished.
/// </summary>
/// <param name="folder">The folder of the site; its lock is held by this run.</param>
internal sealed class NewSite(OutputFolder folder)
{
    private readonly OldSite _old = new(folder.Path, OutputFolder.GitName);
    private readonly ConcurrentDictionary<string, string> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <summary>True once its last byte is written.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Takes a file.</summary>
    public void Add(string path, ReadOnlySpan<byte> content)
    {
        if (_old.Holds(path, content))
        {
            _kept.TryAdd(path, path);
        }
        else
        {
            WriteFile(PlaceOf(path), content);
        }
    }

    /// <summary>Puts the site in the place of the old one, unless it is the same.</summary>
    /// <param name="files">The paths of all files; each was added.</param>
    /// <returns>What became of them. What is left of the old site is the caller's to delete.</returns>
    public WriteResult Finish(IReadOnlyCollection<string> files)
    {
        // The marker is no file of the site's, but a folder without it is not the same.
        byte[] marker = Encoding.UTF8.GetBytes(OutputFolder.MarkerText);
        (int removed, bool hasOtherFolders) = _old.Beside(files.Append(OutputFolder.MarkerName));
        if (_old.Exists && _kept.Count == files.Count && removed == 0 && !hasOtherFolders && _old.Holds(OutputFolder.MarkerName, marker))
        {
            return new WriteResult { Kept = files.Count };
        }

        ParallelWork.ForEach(_kept.Keys, Link);
        // Last, so that a folder without all its files has no marker either.
        WriteFile(PlaceOf(OutputFolder.MarkerName), marker);
        IsWhole = true;
        folder.Swap();
        return new WriteResult { Written = files.Count - _kept.Count, Kept = _kept.Count, Removed = removed };
    }

    private void Link(string path)
    {
        string existing = Path.Combine(folder.Path, path);
        string place = PlaceOf(path);
        if (!HardLink.TryCreate(existing, place))
        {
            File.Copy(existing, place);
        }
    }

    // The absolute path, whose folder is there.
    private string PlaceOf(string path)
    {
        _folders.GetOrAdd(FolderOf(path), sub => Directory.CreateDirectory(Path.Combine(folder.New, sub)).FullName);
        return Path.Combine(folder.New, path);
    }

    // Below the FileStream: one open, one write, one close.
    private static void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        using Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, fileOffset: 0);
    }

    private static string FolderOf(string path)
    {
        if (path.Split('/').Any(segment => segment is "" or "." or "..") || path.Contains('\\', StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{path}' is no path inside the site.", nameof(path));
        }

        return Path.GetDirectoryName(path) ?? "";
    }
}
