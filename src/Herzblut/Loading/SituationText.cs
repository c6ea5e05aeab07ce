using Herzblut.Markdown.Content;
using Herzblut.Schemas;

namespace Herzblut.Loading;

/// <summary>A situation as written.</summary>
internal sealed record SituationText(string Title, MarkdownContent Say, MarkdownContent? Avoid, MarkdownContent? Question, Located<string>? Example)
{
    /// <summary>Every Markdown text in it.</summary>
    public IEnumerable<MarkdownContent> Texts => new[] { Say, Avoid, Question }.OfType<MarkdownContent>();
}
