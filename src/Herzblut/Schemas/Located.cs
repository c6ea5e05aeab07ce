using Herzblut.Diagnostics;

namespace Herzblut.Schemas;

/// <summary>
/// A value with the place it was written at, for later stages that may have to complain about it.
/// </summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Its range in the file; empty at the start of the file for a default.</param>
internal sealed record Located<T>(T Value, SourceSpan Span);
