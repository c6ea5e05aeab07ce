using System.Collections.Immutable;
using Herzblut.Markdown.Content;
using Herzblut.Schemas;

namespace Herzblut.Loading;

/// <summary>A guiding question as written.</summary>
internal sealed record QuestionText(MarkdownContent Text, ImmutableArray<MarkdownContent> FollowUps);

/// <summary>A tip as written.</summary>
internal sealed record TipText(MarkdownContent Text, int? Minutes, PeopleRange? People);

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

/// <summary>A step of a workshop as written.</summary>
internal sealed record StepText(string? Title, int? Minutes, MarkdownContent? Text, MarkdownContent? Remote, MarkdownContent? Facilitation, bool IsOptional);
