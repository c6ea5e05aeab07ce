using System.Collections.Immutable;

namespace Herzblut.Sources;

/// <summary>A playbook as it would be with some files added or replaced; the disk is not touched.</summary>
/// <param name="tree">What there is.</param>
/// <param name="files">The whole content of each such file, by its path.</param>
internal sealed class EditedTree(ISourceTree tree, IReadOnlyDictionary<string, byte[]> files) : ISourceTree
{
    /// <inheritdoc/>
    public ImmutableArray<SourceFile> FilesBelow(string folder)
    {
        string prefix = folder.Length == 0 ? "" : folder + "/";
        IEnumerable<SourceFile> added = files
            .Where(file => file.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(file => new SourceFile(file.Key, file.Value.Length));
        return [.. tree.FilesBelow(folder).Where(file => !files.ContainsKey(file.Path)).Concat(added).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public SourceFile? Find(string path) => files.TryGetValue(path, out byte[]? bytes) ? new SourceFile(path, bytes.Length) : tree.Find(path);

    /// <inheritdoc/>
    public byte[]? Read(string path) => files.TryGetValue(path, out byte[]? bytes) ? bytes : tree.Read(path);

    /// <inheritdoc/>
    public Stream? Open(string path) => files.TryGetValue(path, out byte[]? bytes) ? new MemoryStream(bytes, writable: false) : tree.Open(path);
}
