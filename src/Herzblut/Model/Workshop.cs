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
    ImmutableArray<WorkshopStep> Steps);

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
