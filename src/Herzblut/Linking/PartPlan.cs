using System.Collections.Immutable;

namespace Herzblut.Linking;

/// <summary>A part of an edition and its chapters in reading order.</summary>
internal sealed record PartPlan(PagePlan Page, ImmutableArray<PagePlan> Chapters);
