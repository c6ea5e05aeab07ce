using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

/// <summary>What readers come for, from the first page to the goal, in the taps, clicks and fields that it takes.</summary>
public sealed class ReadersTasksTests(SiteFixture site)
{
    private int _steps;

    [Fact]
    public async Task On_a_phone_a_story_about_complaints_is_four_steps_away()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk, IsPhone = true });
        await reader.OpenAsync("index.html");
        await StepAsync(() => reader.Page.Locator(".hero-search").TapAsync());
        await StepAsync(() => reader.Page.Locator("[data-search-input]").FillAsync("Beschwerde"));
        await StepAsync(() => reader.Page.Locator("[data-kinds=e]").TapAsync());
        await SearchTests.ExpectAtRestAsync(reader);
        await StepAsync(() => reader.Page.Locator("a[data-search-result][href*='#']").First.TapAsync());

        await Assertions.Expect(reader.Page.Locator(".story:target")).ToBeInViewportAsync();
        _steps.ShouldBe(4);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_workshop_of_thirty_minutes_stands_on_the_wall_after_three_steps()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await reader.OpenAsync("index.html");
        await StepAsync(() => reader.FollowAsync(".shortcut[href*=workshops]"));
        await StepAsync(() => reader.FollowAsync(".workshops-ways a[href*='workshop=30']"));
        await StepAsync(() => reader.Page.Locator(".start-go").ClickAsync());

        await Assertions.Expect(reader.Page.Locator(".slides-stage")).ToBeVisibleAsync();
        _steps.ShouldBe(3);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_comes_back_is_where_they_were_with_one_step()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk, IsPhone = true });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.OpenAsync("index.html");
        await Assertions.Expect(reader.Page.Locator(".impulse")).ToBeVisibleAsync();
        await StepAsync(() => reader.Page.Locator("[data-return=reading] > a").TapAsync());

        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync(site.Chapter.Title);
        _steps.ShouldBe(1);
    }

    // Where it belongs is for whoever reads it to say.
    [Fact]
    public async Task A_story_is_told_in_four_steps_without_an_account()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true, UsesClipboard = true });
        await reader.OpenAsync("index.html");
        await StepAsync(() => reader.LeaveAsync(() => reader.Page.Locator(".shortcut[href*=contribute]").TapAsync()));
        await StepAsync(() => reader.Page.Locator("[name=text]").FillAsync("Eine Kollegin hat einem Gast den Schirm bis zum Auto gehalten. Er kam am nächsten Tag mit Blumen."));
        await StepAsync(() => reader.Page.Locator("[name=consent]").CheckAsync());
        await StepAsync(() => reader.Page.Locator("[data-exit=copy]").TapAsync());

        await Assertions.Expect(reader.Page.Locator(".telling-status")).ToContainTextAsync("Kopiert");
        (await reader.AskAsync<string>("navigator.clipboard.readText()")).ShouldContain("Schirm");
        _steps.ShouldBe(4);
        reader.Problems.ShouldBeEmpty();
    }

    private Task StepAsync(Func<Task> step)
    {
        _steps++;
        return step();
    }
}
