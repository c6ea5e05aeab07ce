using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class ImpulseTests(SiteFixture site)
{
    [Fact]
    public async Task All_who_look_in_one_week_see_the_same_question_and_in_the_next_another()
    {
        await using Reader reader = await site.ReaderAsync();
        string monday = await QuestionOnAsync(reader, "2026-11-23T00:30:00+01:00");
        string sunday = await QuestionOnAsync(reader, "2026-11-29T23:30:00+01:00");
        string next = await QuestionOnAsync(reader, "2026-11-30T00:30:00+01:00");
        string oldYear = await QuestionOnAsync(reader, "2026-12-31T12:00:00+01:00");
        string newYear = await QuestionOnAsync(reader, "2027-01-03T12:00:00+01:00");

        sunday.ShouldBe(monday);
        next.ShouldNotBe(sunday);
        newYear.ShouldBe(oldYear, "the turn of the year follows the calendar of weeks");
    }

    [Fact]
    public async Task The_question_leads_to_its_place_in_the_chapter()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await reader.OpenAsync("index.html");
        string question = await reader.TextAsync(".impulse-question");
        await reader.FollowAsync(".impulse-link");

        await Assertions.Expect(reader.Page.Locator(".question:target .question-text")).ToHaveTextAsync(question, new() { UseInnerText = true });
        reader.Problems.ShouldBeEmpty();
    }

    private static async Task<string> QuestionOnAsync(Reader reader, string time)
    {
        await reader.Page.Clock.SetFixedTimeAsync(time);
        await reader.OpenAsync("index.html");
        return await reader.TextAsync(".impulse-question");
    }
}
