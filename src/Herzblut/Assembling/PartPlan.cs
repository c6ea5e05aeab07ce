using System.Collections.Immutable;

namespace Herzblut.Assembling;

/// <summary>A part of an edition and its chapters in reading order.</summary>
internal sealed record PartPlan(PagePlan Page, ImmutableArray<PagePlan> Chapters);
