using System.Collections.Immutable;
using Herzblut.Markdown;
using Herzblut.Model;

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
        .Concat(Steps.SelectMany(step => new[] { step.Text, step.Remote }).OfType<MarkdownContent>());
}
