using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class ChapterTests(SiteFixture site)
{
    [Fact]
    public async Task Who_comes_to_an_example_from_elsewhere_lands_there_at_once()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Examples[^1].Address.ToString());

        await Assertions.Expect(reader.Page.Locator("html")).ToHaveCSSAsync("scroll-behavior", "auto");
        await reader.UntilAsync("document.querySelector('.story:target').getBoundingClientRect().top < innerHeight / 2");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_story_is_kept_and_its_place_handed_on()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator(".story .entry-tool[aria-pressed]").First.ClickAsync();
        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();

        await Assertions.Expect(reader.Page.Locator("[data-mine=bookmarks]")).ToContainTextAsync(site.Chapter.Examples[0].Title!);
        await Assertions.Expect(reader.Page.Locator("[data-mine=bookmarks] .mine-chapter:visible")).ToHaveTextAsync(site.Chapter.Title);
        await reader.UntilAsync("document.querySelector('.story .anchor').hash", "#" + site.Chapter.Examples[0].Id);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_phone_the_masthead_makes_room_and_comes_back()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.AskAsync<object?>("scrollTo({ top: 900, behavior: 'instant' })");
        await Assertions.Expect(reader.Page.Locator("html[data-masthead=away]")).ToHaveCountAsync(1);

        await reader.AskAsync<object?>("scrollTo({ top: 700, behavior: 'instant' })");
        await Assertions.Expect(reader.Page.Locator("html[data-masthead=away]")).ToHaveCountAsync(0);

        await reader.AskAsync<object?>("scrollTo({ top: 2500, behavior: 'instant' })");
        await Assertions.Expect(reader.Page.Locator("html[data-masthead=away]")).ToHaveCountAsync(1);
        await reader.AskAsync<object?>("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })");
        await Assertions.Expect(reader.Page.Locator("html[data-masthead=away]")).ToHaveCountAsync(0);
    }
}
