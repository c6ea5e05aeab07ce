namespace Herzblut.Sources;

/// <summary>The start of a run of a <see cref="MappedText"/> that stands unchanged in the file.</summary>
/// <param name="Offset">Where the run starts in the text, in UTF-16 units.</param>
/// <param name="SourceOffset">Where it starts in the file, in UTF-16 units.</param>
internal readonly record struct MappedPiece(int Offset, int SourceOffset);
