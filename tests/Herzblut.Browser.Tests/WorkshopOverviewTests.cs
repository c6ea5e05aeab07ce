using Microsoft.Playwright;
using static Herzblut.Browser.Tests.WorkshopSlides;

namespace Herzblut.Browser.Tests;

/// <summary>All slides at a glance, and the notes over one.</summary>
public sealed class WorkshopOverviewTests(SiteFixture site)
{
    // Nine slides or twenty-five: the room sees the last row without scrolling, and the first ends near the edge.
    [Theory]
    [InlineData("30", 1440, 900)]
    [InlineData("all", 1920, 1080)]
    [InlineData("all", 1024, 768)]
    public async Task The_overview_fills_the_screen(string chosen, int width, int height)
    {
        await using Reader reader = await OverviewAsync(chosen, width, height);

        (await reader.AskAsync<bool>("(list => list.scrollHeight <= list.clientHeight)(document.querySelector('.slides-overview'))")).ShouldBeTrue();
        (await reader.AskAsync<double>("Math.max(...[...document.querySelectorAll('.overview-entry')].map(entry => entry.getBoundingClientRect().bottom)) / innerHeight")).ShouldBeGreaterThan(0.85);
        (await reader.AskAsync<double>("Math.max(...[...document.querySelectorAll('.overview-entry')].map(entry => entry.getBoundingClientRect().right)) / innerWidth")).ShouldBeGreaterThan(0.85);
        (await reader.AskAsync<double>("Number.parseFloat(getComputedStyle(document.querySelector('.overview-slide')).fontSize)")).ShouldBeGreaterThanOrEqualTo(16);
        (await reader.AskAsync<bool>("[...document.querySelectorAll('.slides-small > .slides-stage')].every(stage => Math.abs(stage.getBoundingClientRect().width - stage.parentElement.clientWidth) < 2)")).ShouldBeTrue();
        await AccessibilityTests.ExpectNoBarrierAsync(reader, "the overview of a workshop");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_overview_of_a_phone_runs_on_below_and_never_sideways()
    {
        await using Reader reader = await OverviewAsync("all", 390, 844);

        (await reader.AskAsync<bool>("(list => list.scrollWidth <= list.clientWidth && list.scrollHeight > list.clientHeight)(document.querySelector('.slides-overview'))")).ShouldBeTrue();
        (await reader.AskAsync<double>("document.querySelector('.slides-small').clientWidth")).ShouldBeGreaterThan(140);
    }

    [Fact]
    public async Task Arrows_lead_through_the_overview_and_Enter_shows_the_slide()
    {
        await using Reader reader = await OverviewAsync("30", 1440, 900);
        await reader.PressAsync("ArrowRight", "ArrowDown", "ArrowLeft", "Enter");

        int columns = await reader.AskAsync<int>("Number(document.querySelector('.slides-overview').style.getPropertyValue('--columns'))");
        await ExpectSlideAsync(reader, 1 + columns);
        await reader.PressAsync("o", "End", "ArrowRight", "Enter");
        await reader.UntilAsync("document.querySelector('.slides-next').ariaDisabled", "true");
    }

    // The last slide is red to its edges; its overview is paper like any other.
    [Fact]
    public async Task The_overview_of_a_red_slide_is_paper_to_its_edges()
    {
        await using Reader reader = await StartAsync(site);
        string paper = await reader.AskAsync<string>("getComputedStyle(document.querySelector('.slides-frame')).backgroundColor");
        await reader.PressAsync("End", "o");

        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.slides-frame')).backgroundColor")).ShouldBe(paper);
    }

    [Fact]
    public async Task Notes_take_the_place_of_the_picture_and_no_word_moves()
    {
        await using Reader reader = await StartAsync(site);
        await LeafToAsync(reader, site.Chapter.Workshop!.Steps[0].Title!);
        const string words = "JSON.stringify([...document.querySelectorAll('.slides-stage > :is(.workshop-step-title, .workshop-step-text)')].map(node => node.getBoundingClientRect()))";
        string before = await reader.AskAsync<string>(words);
        await reader.PressAsync("n");
        await reader.Page.Locator(".slides-notes").WaitForAsync();

        (await reader.AskAsync<string>(words)).ShouldBe(before);
        await Assertions.Expect(reader.Page.Locator(".slides-stage .slides-plate")).ToBeHiddenAsync();
        (await reader.AskAsync<bool>("document.querySelector('.slides-notes').getBoundingClientRect().left > document.querySelector('.slides-stage .workshop-step-text').getBoundingClientRect().right")).ShouldBeTrue();
        (await reader.AskAsync<bool>("document.querySelector('.slides-notes').getBoundingClientRect().top > document.querySelector('.slides-figure').getBoundingClientRect().bottom")).ShouldBeTrue();
    }

    [Fact]
    public async Task Notes_cover_no_word_of_a_slide()
    {
        await using Reader reader = await StartAsync(site);
        await reader.PressAsync("n");
        await reader.UntilAsync("document.querySelector('.slides-stage.is-brief') !== null || void document.querySelector('.slides-next').click()");

        (await reader.AskAsync<bool>("[...document.querySelectorAll('.slides-stage > *')].every(node => node.getBoundingClientRect().bottom <= document.querySelector('.slides-notes').getBoundingClientRect().top)")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1024, 768)]
    [InlineData(390, 844)]
    public async Task Who_leads_reads_nothing_twice_and_sees_that_a_text_runs_on(int width, int height)
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path + "?workshop=30");
        IPage second = await reader.Page.RunAndWaitForPopupAsync(() => reader.Page.Locator(".start-window").ClickAsync());
        await second.SetViewportSizeAsync(width, height);
        await reader.UntilAsync("document.querySelector('.slides-stage.is-brief') !== null || void document.querySelector('.slides-next').click()");

        await Assertions.Expect(second.Locator(".facilitator-now")).Not.ToBeEmptyAsync();
        await Assertions.Expect(second.Locator(".facilitator-now")).Not.ToContainTextAsync(site.Chapter.Message.Content.PlainText[..20]);
        (await second.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        (await second.EvaluateAsync<bool>("(notes => notes.scrollHeight <= notes.clientHeight || getComputedStyle(notes, '::after').opacity === '1')(document.querySelector('.facilitator-notes'))")).ShouldBeTrue();
    }

    private async Task<Reader> OverviewAsync(string chosen, int width, int height)
    {
        Reader reader = await site.ReaderAsync();
        await reader.Page.SetViewportSizeAsync(width, height);
        await reader.OpenAsync($"{site.Chapter.Address.Path}?workshop={chosen}");
        await GoAsync(reader);
        await reader.PressAsync("o");
        return reader;
    }
}
