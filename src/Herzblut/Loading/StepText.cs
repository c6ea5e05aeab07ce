using Herzblut.Markdown.Content;

namespace Herzblut.Loading;

/// <summary>A step of a workshop as written.</summary>
internal sealed record StepText(string? Title, int? Minutes, MarkdownContent? Text, MarkdownContent? Remote, MarkdownContent? Facilitation, bool IsOptional);
