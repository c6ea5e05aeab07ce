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
