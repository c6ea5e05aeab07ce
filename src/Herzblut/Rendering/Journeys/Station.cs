using System.Collections.Immutable;
using Herzblut.Model;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Journeys;

/// <summary>A station of the customer's journey with its examples in one edition.</summary>
/// <param name="Id">The touchpoint as front matter names it.</param>
/// <param name="Number">From 1.</param>
/// <param name="Label">As readers see it.</param>
/// <param name="Examples">In reading order.</param>
internal sealed record Station(string Id, int Number, string Label, ImmutableArray<PracticeExample> Examples)
{
    private const int Few = 2;

    /// <summary>True where it has a few examples and no more, or less than half of what a station has on average.</summary>
    public bool IsThin { get; private init; }

    /// <summary>All touchpoints of <c>site.yml</c> in its order.</summary>
    public static ImmutableArray<Station> AllOf(PageContext page)
    {
        ILookup<string, PracticeExample> examples = page.Edition.Examples
            .SelectMany(example => example.Touchpoints, (example, term) => KeyValuePair.Create(term.Id, example))
            .ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        ImmutableArray<Station> stations =
        [
            .. page.Config.Vocabularies.Touchpoints.Entries.Select((entry, index) => new Station(
                entry.Id,
                index + 1,
                entry.Label.In(page.Edition.Language),
                [.. examples[entry.Id]])),
        ];
        int total = stations.Sum(station => station.Examples.Length);
        return [.. stations.Select(station => station with { IsThin = IsThinAmong(stations.Length, total, station.Examples.Length) })];
    }

    private static bool IsThinAmong(int stations, int total, int count) => count > 0 && (count <= Few || 2 * count * stations < total);
}
