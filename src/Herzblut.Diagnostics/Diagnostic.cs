using System.Collections.Immutable;

namespace Herzblut.Diagnostics;

/// <summary>
/// A mistake of an author, as a value. Our own mistakes throw.
/// </summary>
/// <param name="Code">Letters for the stage and four digits, for example <c>CNT1004</c>; never reused.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Source">The file to change.</param>
/// <param name="Span">The smallest range that a reader would underline.</param>
/// <param name="Message">What is wrong, in the author's words.</param>
/// <param name="Hint">What to do about it; null where the message says it all.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    SourceText Source,
    SourceSpan Span,
    Message Message,
    Message? Hint = null)
{
    /// <summary>The chain of includes from the inside out, or earlier definitions.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>
    /// What mends it, where there is exactly one cure and it is beyond doubt; otherwise empty. All edits belong together, do not overlap
    /// and stay within lines.
    /// </summary>
    public ImmutableArray<TextEdit> Fix { get; init; } = [];

    /// <summary>What the finding shares with others that follow from the same slip; null where it stands for itself.</summary>
    public Cause? Cause { get; init; }

    /// <summary>True for a slip that is seldom made on one line only, see <see cref="NeighbouringFindings"/>.</summary>
    public bool JoinsNeighbours { get; init; }

    /// <summary>A cause that need not be told any more where this finding is; several findings may cover the same one.</summary>
    public Cause? Covers { get; init; }
}
