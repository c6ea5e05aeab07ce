using System.Collections.Immutable;
using Herzblut.Rendering.Journeys;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>The customer's journey as a round trip.</summary>
internal sealed class JourneyView(PageContext page, ImmutableArray<Station> stations) : View<JourneyView>
{
    private readonly ImmutableArray<Station> _front = [.. stations.Where(station => !page.Config.Journey.Backstage.Contains(station.Id))];
    private readonly ImmutableArray<Station> _backstage = [.. stations.Where(station => page.Config.Journey.Backstage.Contains(station.Id))];

    public static ViewShape<JourneyView> Shape { get; } = ViewShape<JourneyView>
        .Named("journey", "The customer's journey as a round trip: there and back, and what happens behind the scenes meanwhile.")
        .List("there", "station", "The first half of the stations that customers see.", view => view.Show(view._front[..view.Half]))
        .List("back", "station", "The second half; after its last station the first one follows again.", view => view.Show(view._front[view.Half..]))
        .List("backstage", "station", "Stations that nobody sees from outside.", view => view.Show(view._backstage))
        .List("lacking", "station", "Those with no or few examples, in their order.", view => view.Show([.. view.Stations.Where(station => station.Examples.IsEmpty || station.IsThin)]))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<JourneyView> Members => Shape;

    private ImmutableArray<Station> Stations => stations;

    private int Half => (_front.Length + 1) / 2;

    private object?[] Show(ImmutableArray<Station> part) => ListOf(part, station => new StationView(page, station));
}
