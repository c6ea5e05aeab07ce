namespace Herzblut.Sources;

/// <summary>
/// A file of a source tree.
/// </summary>
/// <param name="Path">Relative to the root, with <c>/</c>.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Problem">Why it cannot be used, if so.</param>
public sealed record SourceFile(string Path, long Length, SourceFileProblem Problem = SourceFileProblem.None);
