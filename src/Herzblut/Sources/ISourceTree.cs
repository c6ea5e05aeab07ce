using System.Collections.Immutable;

namespace Herzblut.Sources;

/// <summary>
/// The files below the root of a playbook. Paths are relative to the root, with <c>/</c>, in the form in which they are
/// stored. Implementations never leave the root: what leads outside is listed with <see cref="SourceFile.Problem"/> and cannot be read.
/// </summary>
public interface ISourceTree
{
    /// <summary>
    /// All files below a folder (<c>content</c>; empty for the root), in ordinal order of their paths. Names that begin with a dot
    /// are left out. Empty where there is no such folder.
    /// </summary>
    ImmutableArray<SourceFile> FilesBelow(string folder);

    /// <summary>Those of them that lie in the folder itself (a depth of 1) or not far below it.</summary>
    ImmutableArray<SourceFile> FilesBelow(string folder, int depth)
        => [.. FilesBelow(folder).Where(file => file.Path.AsSpan(folder.Length).TrimStart('/').Count('/') < depth)];

    /// <summary>True where there is a file below a folder, however deep.</summary>
    bool HasFilesBelow(string folder) => !FilesBelow(folder).IsEmpty;

    /// <summary>One file with what is wrong with it; null where there is none.</summary>
    SourceFile? Find(string path) => Read(path) is { } bytes ? new SourceFile(path, bytes.Length) : null;

    /// <summary>The bytes of a file; null where there is none or it cannot be read.</summary>
    byte[]? Read(string path);

    /// <summary>
    /// A file as a seekable stream, for whoever needs its beginning only; null where there is none or it cannot be read.
    /// </summary>
    Stream? Open(string path) => Read(path) is { } bytes ? new MemoryStream(bytes, writable: false) : null;
}
