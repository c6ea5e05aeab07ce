using System.Collections.Immutable;
using Herzblut.Schemas;

namespace Herzblut.Model;

/// <summary>
/// How to work on a chapter in a group.
/// </summary>
/// <param name="Minutes">How long it takes; null where not given.</param>
/// <param name="People">How many take part; null where not given.</param>
/// <param name="Difficulty">Null where not given.</param>
/// <param name="Material">What is needed, Markdown.</param>
/// <param name="Steps">In order.</param>
internal sealed record Workshop(
    int? Minutes,
    PeopleRange? People,
    Difficulty? Difficulty,
    ImmutableArray<RichText> Material,
    ImmutableArray<WorkshopStep> Steps)
{
    /// <summary>The fragment of its place in the chapter, by which themes name the section.</summary>
    public const string Id = "hb-workshop";

    /// <summary>How long its steps take without the optional ones; null where none is optional or no step says how long it takes.</summary>
    public int? ShortMinutes => Steps.Any(step => step.IsOptional) && Steps.Sum(step => step.IsOptional ? 0 : step.Minutes ?? 0) is > 0 and var minutes
        ? minutes
        : null;
}

/// <summary>
/// A step of a workshop.
/// </summary>
/// <param name="Number">From 1.</param>
/// <param name="Title">Plain text; null where not given.</param>
/// <param name="Minutes">How long it takes; null where not given.</param>
/// <param name="Text">What to do, Markdown; null where not given.</param>
/// <param name="Remote">How it works at a distance, Markdown; null where not given.</param>
/// <param name="Facilitation">What only the facilitator reads, Markdown; null where not given.</param>
/// <param name="IsOptional">True where a short workshop leaves it out.</param>
internal sealed record WorkshopStep(
    int Number, string? Title, int? Minutes, RichText? Text, RichText? Remote, RichText? Facilitation, bool IsOptional);
