using System.Collections.Immutable;
using System.Text;

namespace Herzblut.Sources;

/// <summary>A source tree in memory, for tests and for what the tool carries inside.</summary>
public sealed class MemoryTree : ISourceTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Adds or replaces a file. Returns the tree, so that calls can be chained.</summary>
    public MemoryTree Add(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    /// <summary>Adds or replaces a text file, stored as UTF-8 without byte order mark.</summary>
    public MemoryTree Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Removes a file where there is one. Returns the tree, so that calls can be chained.</summary>
    public MemoryTree Remove(string path)
    {
        _files.Remove(path);
        return this;
    }

    /// <inheritdoc/>
    public ImmutableArray<SourceFile> FilesBelow(string folder)
    {
        string prefix = folder.Length == 0 ? "" : folder + "/";
        return [.. _files
            .Where(file => file.Key.StartsWith(prefix, StringComparison.Ordinal) && !IsHidden(file.Key))
            .Select(file => new SourceFile(file.Key, file.Value.Length))];
    }

    /// <inheritdoc/>
    public byte[]? Read(string path) => _files.GetValueOrDefault(path);

    private static bool IsHidden(string path) => path.Split('/').Any(HiddenName.Is);
}
