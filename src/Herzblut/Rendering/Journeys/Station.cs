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
    /// <summary>All touchpoints of <c>site.yml</c> in its order.</summary>
    public static ImmutableArray<Station> AllOf(PageContext page)
    {
        ImmutableArray<PracticeExample> examples = [.. page.Edition.Examples];
        return
        [
            .. page.Config.Vocabularies.Touchpoints.Entries.Select((entry, index) => new Station(
                entry.Id,
                index + 1,
                entry.Label.In(page.Edition.Language),
                [.. examples.Where(example => example.Touchpoints.Any(term => term.Id == entry.Id))])),
        ];
    }
}
