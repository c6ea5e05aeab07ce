using System.Collections.Immutable;
using System.Text;
using Herzblut.Sources;

namespace Herzblut.Tests.Sources;

/// <summary>A source tree in which one file reads differently.</summary>
internal sealed class OverlayTree(ISourceTree tree, string path, string text) : ISourceTree
{
    public ImmutableArray<SourceFile> FilesBelow(string folder) => tree.FilesBelow(folder);

    public byte[]? Read(string file) => file == path ? Encoding.UTF8.GetBytes(text) : tree.Read(file);
}
