namespace Herzblut.Markdown.Drafts;

/// <summary>What a text is parsed for.</summary>
/// <param name="Language">Code of the language it is written in (<c>de</c>): the words that Markdown adds (Hinweis, Fußnoten) follow it.</param>
internal sealed record MarkdownContext(string Language);
