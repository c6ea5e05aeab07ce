using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Content;

/// <summary>A link to the web, as the author wrote it.</summary>
/// <param name="Address">With its scheme.</param>
/// <param name="Span">The address in the file as stored.</param>
internal sealed record WebLink(string Address, SourceSpan Span);
