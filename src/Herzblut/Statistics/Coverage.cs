using System.Collections.Immutable;

namespace Herzblut.Statistics;

/// <summary>
/// How many examples each role has at each touchpoint. An example of two roles counts for both, so sums of cells may exceed the number of
/// examples.
/// </summary>
public sealed record Coverage
{
    /// <summary>The columns, in the order of <c>site.yml</c>.</summary>
    public required ImmutableArray<CoverageTerm> Roles { get; init; }

    /// <summary>The rows, in the order of the customer's journey.</summary>
    public required ImmutableArray<CoverageTerm> Touchpoints { get; init; }

    /// <summary>Examples by touchpoint, then by role.</summary>
    public required ImmutableArray<ImmutableArray<int>> Counts { get; init; }

    /// <summary>Examples that name no touchpoint or no role, hence count in no cell.</summary>
    public required int Unplaced { get; init; }

    /// <summary>How many cells there are.</summary>
    public int Cells => Roles.Length * Touchpoints.Length;

    /// <summary>How many cells have no example.</summary>
    public int Gaps => Counts.Sum(row => row.Count(count => count == 0));
}
