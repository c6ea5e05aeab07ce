using Herzblut.Diagnostics;

namespace Herzblut.Markdown;

/// <summary>
/// A heading of a Markdown text.
/// </summary>
/// <param name="Level">1 to 6 as written.</param>
/// <param name="Id">The fragment, unique in its text; the slug of the words.</param>
/// <param name="Text">The words, without markup.</param>
/// <param name="Span">The heading's line in the file as stored.</param>
public sealed record Heading(int Level, string Id, string Text, SourceSpan Span);
