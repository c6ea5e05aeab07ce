using System.Collections.Immutable;
using Herzblut.Sources;

namespace Herzblut.Server.Tests;

/// <summary>A tree whose files can be edited, as those of a folder are.</summary>
internal sealed class ChangingTree : ISourceTree
{
    private MemoryTree _tree = new();

    public SortedDictionary<string, string> Files { get; } = new(SmallPlaybook.Files.ToDictionary(), StringComparer.Ordinal);

    public ChangingTree() => Settle();

    /// <summary>Makes what was written to <see cref="Files"/> the state of the tree.</summary>
    public void Settle() => _tree = SmallPlaybook.Tree(Files);

    public ImmutableArray<SourceFile> FilesBelow(string folder) => _tree.FilesBelow(folder);

    /// <summary>A file that the program stumbles over.</summary>
    public string? Trap { get; set; }

    public byte[]? Read(string path) => path == Trap ? throw new InvalidOperationException("a defect") : _tree.Read(path);
}
