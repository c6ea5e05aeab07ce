using Herzblut.Model;
using Herzblut.Rendering.Journeys;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A station of the customer's journey.</summary>
internal sealed class StationView(PageContext page, Station station) : View<StationView>
{
    private object?[]? _examples;

    public static ViewShape<StationView> Shape { get; } = ViewShape<StationView>
        .Named("station", "A station of the customer's journey: a touchpoint of site.yml.")
        .Text("id", "As front matter names the touchpoint.", view => view.Station.Id)
        .Number("number", "From 1.", view => view.Station.Number)
        .Text("label", "As readers see it.", view => view.Station.Label)
        .Number("count", "How many examples it has.", view => view.Station.Examples.Length)
        .Flag("is_gap", "True where it has none.", view => view.Station.Examples.IsEmpty)
        .OptionalText("thought", "What customers think here, as site.yml says.", view => view.Thought)
        .Flag("is_backstage", "True where nobody sees it from outside.", view => view.Page.Config.Journey.Backstage.Contains(view.Station.Id))
        .Flag("is_thin", "True where it has one or two, or less than half of what a station has on average.", view => view.Station.IsThin)
        .Url("url", "The example finder with this touchpoint chosen.", view => FinderLinks.To(view.Page, "touchpoint", view.Station.Id))
        .Url("contribute_url", "The form for telling a story, with this touchpoint chosen.", view => FormLinks.For(view.Page, view.Station))
        .List("examples", "example", "Its examples in reading order.", view => view.Examples)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<StationView> Members => Shape;

    private PageContext Page => page;

    private Station Station => station;

    private string? Thought => page.Config.Journey.Thoughts.GetValueOrDefault(station.Id)?.In(page.Edition.Language);

    private object?[] Examples => _examples ??= ListOf<PracticeExample>(station.Examples, example => new ExampleView(page, example, TextPlace.Page.Below));
}
