using System.Collections.Immutable;
using System.Text;
using Herzblut.Sources;

namespace Herzblut.Tests.Sources;

/// <summary>A source tree in which one file reads differently, or is there at all.</summary>
internal sealed class OverlayTree(ISourceTree tree, string path, string text) : ISourceTree
{
    public ImmutableArray<SourceFile> FilesBelow(string folder)
    {
        ImmutableArray<SourceFile> files = tree.FilesBelow(folder);
        bool isMissing = path.StartsWith(folder, StringComparison.Ordinal) && files.All(file => file.Path != path);
        return isMissing ? [.. files.Add(new SourceFile(path, Encoding.UTF8.GetByteCount(text))).OrderBy(file => file.Path, StringComparer.Ordinal)] : files;
    }

    public byte[]? Read(string file) => file == path ? Encoding.UTF8.GetBytes(text) : tree.Read(file);
}
