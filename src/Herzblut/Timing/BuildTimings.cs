using System.Collections.Immutable;

namespace Herzblut.Timing;

/// <summary>Where the time of a build went; measuring costs a little time itself.</summary>
public sealed record BuildTimings
{
    /// <summary>The stages in their order.</summary>
    public ImmutableArray<StageTime> Stages { get; init; } = [];

    /// <summary>All pages, the slowest first.</summary>
    public ImmutableArray<PageTime> Pages { get; init; } = [];

    /// <summary>All templates that ran, those first that took longest themselves.</summary>
    public ImmutableArray<TemplateTime> Templates { get; init; } = [];
}
