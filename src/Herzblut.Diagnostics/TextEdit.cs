namespace Herzblut.Diagnostics;

/// <summary>
/// A replacement in an author's file.
/// </summary>
/// <param name="Span">What is replaced; empty for an insertion.</param>
/// <param name="Text">What takes its place; empty for a deletion.</param>
public sealed record TextEdit(SourceSpan Span, string Text);
