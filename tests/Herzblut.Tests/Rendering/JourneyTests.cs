using Herzblut.Diagnostics;

namespace Herzblut.Tests.Rendering;

public class JourneyTests
{
    private static SmallSite Site => new SmallSite()
        .Edit("site.yml", "touchpoints: {kauf: {de: Kauf}, nutzung: {de: Nutzung}}", "touchpoints: {kauf: {de: Kauf}, nutzung: {de: Nutzung}, intern: {de: Intern}}")
        .Edit("site.yml", "vocabularies:", "journey:\n  thoughts:\n    kauf: {de: Ist es das wert?}\n  backstage: [intern]\nvocabularies:")
        .Add("themes/klein/layouts/journey.sbn-html", "{{ for station in journey.there }}[{{ station.label }}|{{ station.thought }}|{{ station.is_thin }}]{{ end }}–{{ for station in journey.back }}[{{ station.label }}|{{ station.is_gap }}]{{ end }}–{{ for station in journey.backstage }}[{{ station.label }}]{{ end }}–{{ for station in journey.lacking }}[{{ station.label }}]{{ end }}");

    [Fact]
    public void The_journey_goes_there_and_back_and_what_nobody_sees_stays_behind_the_scenes()
        => Site.BuildOf("journey.html").ShouldContain("[Kauf|Ist es das wert?|true]–[Nutzung|true]–[Intern]");

    [Fact]
    public void A_station_lacks_stories_that_has_few_or_less_than_half_of_what_the_others_have()
    {
        SmallSite site = Site.Edit("site.yml", "intern: {de: Intern}}", "intern: {de: Intern}, anreise: {de: Anreise}}");
        foreach ((string station, int count) in new[] { ("kauf", 3), ("nutzung", 20), ("intern", 20) })
        {
            for (int i = 0; i < count; i++)
            {
                site = site.Add($"content/de/haltung/mut/{station}-{i}.md", $"---\ntitle: \"{station} {i}\"\ntouchpoint: {station}\n---\nEine Kollegin ruft zurück.\n");
            }
        }

        site.BuildOf("journey.html").ShouldContain("–[Kauf][Anreise]</main>");
    }

    [Fact]
    public void A_thought_at_a_touchpoint_that_does_not_exist_is_an_error_with_the_nearest_one()
    {
        Diagnostic finding = Site.Edit("site.yml", "    kauf: {de: Ist es", "    kaufen: {de: Ist es").Build().Diagnostics.Single(diagnostic => diagnostic.Code == "CFG1016");

        finding.Source.Text.Substring(finding.Span.Start, finding.Span.Length).ShouldBe("kaufen");
        finding.Hint!.German.ShouldBe("Meinten Sie „kauf“?");
    }
}
