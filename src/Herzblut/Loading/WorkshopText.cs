using System.Collections.Immutable;
using Herzblut.Markdown.Content;
using Herzblut.Schemas;

namespace Herzblut.Loading;

/// <summary>A workshop as written.</summary>
internal sealed record WorkshopText(
    int? Minutes,
    PeopleRange? People,
    Difficulty? Difficulty,
    ImmutableArray<MarkdownContent> Material,
    ImmutableArray<StepText> Steps)
{
    /// <summary>Every Markdown text in it.</summary>
    public IEnumerable<MarkdownContent> Texts => Material
        .Concat(Steps.SelectMany(step => new[] { step.Text, step.Remote, step.Facilitation }).OfType<MarkdownContent>());
}
