using Herzblut.Model;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class HomeTests(SiteFixture site)
{
    private const string ThreeNew = "document.querySelector('[data-return=news]:not([hidden]) a')?.textContent.startsWith('3 ')";

    [Fact]
    public async Task The_first_screen_of_a_phone_has_the_search_and_ways_in()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true, From = Place.Disk });
        await reader.OpenAsync("index.html");
        await reader.UntilAsync("[...document.querySelectorAll('.hero-search, .shortcut')].every(way => way.getBoundingClientRect().bottom <= innerHeight)");
        (await reader.AskAsync<int>("document.querySelectorAll('.shortcut').length")).ShouldBeInRange(4, 7);
        (await reader.AskAsync<bool>("document.querySelector('.hero-examples > a').getBoundingClientRect().bottom <= innerHeight")).ShouldBeTrue();

        await reader.Page.Locator(".hero-search").TapAsync();
        await Assertions.Expect(reader.Page.Locator("[data-search-input]")).ToBeFocusedAsync();
        reader.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task Two_taps_lead_to_a_sentence_to_say_and_Back_to_the_other_situations(Place place)
    {
        Situation situation = site.Book.Situations.First(situation => situation.Example is not null);
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true, From = place });
        await reader.OpenAsync("index.html");
        await reader.LeaveAsync(() => reader.Page.Locator(".shortcut-now").TapAsync());
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = situation.Title, Exact = true }).TapAsync();

        await Assertions.Expect(reader.Page.Locator(".now-situation:visible .situation-say dd")).ToHaveTextAsync(situation.Say.Content.PlainText);
        await Assertions.Expect(reader.Page.Locator(".now-list, .now-story a >> visible=true")).ToHaveCountAsync(1);
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator(".now-link:visible")).ToHaveCountAsync(site.Book.Situations.Count());
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_comes_back_goes_on_reading_and_ticks_off_a_tip()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await reader.OpenAsync("index.html");
        await Assertions.Expect(reader.Page.Locator("home-return")).ToBeHiddenAsync();

        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator("[data-try=plan]").First.ClickAsync();
        await reader.OpenAsync("index.html");
        await Assertions.Expect(reader.Page.Locator("home-return")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("[data-return=reading] > a")).ToContainTextAsync(site.Chapter.Title);
        await Assertions.Expect(reader.Page.Locator("[data-return=try] a")).ToHaveTextAsync(site.Chapter.Tips[0].Text.Content.PlainText);
        await Assertions.Expect(reader.Page.Locator("[data-return=news]")).ToBeHiddenAsync();

        await reader.Page.Locator("[data-return=try] .button").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("[data-return=try]")).ToBeHiddenAsync();
        await reader.FollowAsync("[data-return=reading] > a");
        await Assertions.Expect(reader.Page.Locator("[data-try=done]").First).ToHaveAttributeAsync("aria-pressed", "true");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_comes_back_in_another_week_with_a_phone_finds_its_question_at_once_and_marked()
    {
        await using Reader reader = await ReaderAfterTheWeekAsync(isPhone: true);
        ILocator slip = reader.Page.Locator("[data-return=question]");
        await Assertions.Expect(slip.Locator("a")).ToHaveTextAsync((await reader.TextAsync(".impulse-question")).Trim());
        await Assertions.Expect(slip.Locator(".new")).ToBeVisibleAsync();
        await reader.UntilAsync("document.querySelector('[data-return=question]').getBoundingClientRect().bottom <= innerHeight");

        await reader.FollowAsync("[data-return=question] a");
        await Assertions.Expect(reader.Page.Locator(".question:target")).ToHaveCountAsync(1);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_comes_back_in_another_week_to_a_desk_finds_its_question_once_and_marked()
    {
        await using Reader reader = await ReaderAfterTheWeekAsync(isPhone: false);
        await Assertions.Expect(reader.Page.Locator(".impulse-label .new")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("[data-return=question]")).ToBeHiddenAsync();
        await reader.UntilAsync("document.querySelector('.impulse-label .new').getBoundingClientRect().bottom <= innerHeight");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_was_reading_a_chapter_is_told_what_comes_after_it()
    {
        Chapter next = site.Book.Chapters.SkipWhile(chapter => chapter != site.Chapter).Skip(1).First();
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.OpenAsync("index.html");
        await Assertions.Expect(reader.Page.Locator("[data-return=reading] .return-titles a")).ToHaveTextAsync(next.Title);

        await reader.FollowAsync("[data-return=reading] .return-titles a");
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync(next.Title);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_comes_back_with_a_phone_sees_all_of_it_at_once()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true, From = Place.Disk });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator("[data-try=plan]").Nth(0).TapAsync();
        await reader.Page.Locator("[data-try=plan]").Nth(1).TapAsync();
        await reader.OpenAsync("index.html");
        await reader.UntilAsync("[...document.querySelectorAll('[data-return]:not([hidden])')].every(entry => entry.getBoundingClientRect().bottom <= innerHeight)");

        // The tips that are not shown are one tap away.
        await Assertions.Expect(reader.Page.Locator(".return-mine")).ToHaveTextAsync("+1 weiterer");
        await reader.Page.Locator(".return-mine").TapAsync();
        await Assertions.Expect(reader.Page.Locator("[data-mine=tries] .mine-entry:visible")).ToHaveCountAsync(2);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task New_stories_are_counted_since_the_visit_before()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.Page.Clock.SetFixedTimeAsync("2026-11-20T08:00:00Z");
        await reader.OpenAsync("index.html");
        await reader.AskAsync<object?>("""
            (() => { const key = Object.keys(localStorage).find(key => key.startsWith("herzblut:mine:")); const kept = JSON.parse(localStorage[key]); kept.seen.stories -= 3; localStorage[key] = JSON.stringify(kept); })()
            """);

        await reader.Page.Clock.SetFixedTimeAsync("2026-11-27T08:00:00Z");
        await reader.Page.ReloadAsync();
        await reader.UntilAsync(ThreeNew);
        await reader.Page.ReloadAsync();
        await reader.UntilAsync(ThreeNew);

        // The list that they lead to says which.
        await reader.Page.Locator("[data-return=news] a").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".home-stories:target, .home-stories:has(:target)")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator(".home-story:nth-child(-n + 3) .new:visible")).ToHaveCountAsync(3);
        await Assertions.Expect(reader.Page.Locator(".home-story .new:visible")).ToHaveCountAsync(3);
        await reader.OpenAsync(site.AddressOf("examples"));
        await Assertions.Expect(reader.Page.Locator(".finder-entry:nth-child(-n + 3) .new")).ToHaveCountAsync(3);
        await Assertions.Expect(reader.Page.Locator(".new")).ToHaveCountAsync(3);
        await reader.OpenAsync("index.html");

        await reader.Page.Clock.SetFixedTimeAsync("2026-11-28T08:00:00Z");
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("[data-return=news]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_way_in_that_is_a_search_opens_it_with_its_words()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await reader.OpenAsync("index.html");
        await reader.AskAsync<object?>("document.querySelector('.shortcut-list').insertAdjacentHTML('beforeend', '<li><a class=\"shortcut\" href=\"examples.html?q=Reklamation\" data-search-open=\"Reklamation\">Suche</a></li>')");
        await reader.Page.Locator(".shortcut").Last.ClickAsync();

        await Assertions.Expect(reader.Page.Locator("[data-search-input]")).ToHaveValueAsync("Reklamation");
        await reader.Page.Locator("[data-search-result]").First.WaitForAsync();
        reader.Problems.ShouldBeEmpty();
    }

    // In the week before, on two days; then in the next, where it stays new for the visit.
    private async Task<Reader> ReaderAfterTheWeekAsync(bool isPhone)
    {
        Reader reader = await site.ReaderAsync(new() { IsPhone = isPhone });
        await reader.Page.Clock.SetFixedTimeAsync("2026-11-20T08:00:00Z");
        await reader.OpenAsync("index.html");
        await reader.Page.Clock.SetFixedTimeAsync("2026-11-21T08:00:00Z");
        await reader.OpenAsync("index.html");
        await Assertions.Expect(reader.Page.Locator("home-return")).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator(".new:visible")).ToHaveCountAsync(0);

        await reader.Page.Clock.SetFixedTimeAsync("2026-11-24T08:00:00Z");
        await reader.OpenAsync("index.html");
        await reader.OpenAsync("index.html");
        return reader;
    }
}
