using System.Globalization;
using Herzblut.Addresses;
using Microsoft.Playwright;
using static Herzblut.Browser.Tests.WorkshopSlides;

namespace Herzblut.Browser.Tests;

/// <summary>How long a workshop takes: one sum, wherever it stands.</summary>
public sealed class WorkshopTimeTests(SiteFixture site)
{
    private const string AgendaSum = "[...document.querySelectorAll('.slides-stage .agenda-minutes')].reduce((sum, cell) => sum + Number.parseInt(cell.textContent), 0)";

    // The whole one and the short one, as the list of workshops offers them.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_the_list_says_is_what_the_start_screen_the_agenda_and_whoever_leads_say(bool isShort)
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Workshops).Path);
        string card = $".workshops-entry:has([href^='{site.Chapter.Address.Path}'])";
        int minutes = isShort ? site.Chapter.Workshop!.ShortMinutes!.Value : site.Chapter.Workshop!.Minutes!.Value;
        int offered = MinutesIn(await reader.TextAsync($"{card} .effort:nth-child({(isShort ? 3 : 1)})"));
        await reader.FollowAsync($"{card} .workshops-ways > {(isShort ? ":last-child" : ":first-child")}");
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync();

        offered.ShouldBe(minutes);
        MinutesIn(await reader.TextAsync(".start-sum")).ShouldBe(minutes);
        MinutesIn(await reader.TextAsync(".start-presets [aria-pressed=true]")).ShouldBe(minutes);
        IPage second = await reader.Page.RunAndWaitForPopupAsync(() => reader.Page.Locator(".start-window").ClickAsync());
        await Assertions.Expect(second.Locator(".facilitator-notes .effort").First).ToHaveTextAsync($"{minutes} Min.");
        await Assertions.Expect(second.Locator(".facilitator-total")).ToContainTextAsync($"/ {minutes} Min.");

        await reader.UntilAsync("document.querySelector('.slides-stage.is-plan') !== null || void document.querySelector('.slides-next').click()");
        MinutesIn(await reader.TextAsync(".slides-stage .workshop-effort")).ShouldBe(minutes);
        (await reader.AskAsync<int>(AgendaSum)).ShouldBe(minutes);
    }

    [Fact]
    public async Task What_is_chosen_by_hand_is_told_with_both_ends()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path + "?workshop=30");
        await reader.Page.Locator(".start-item input[value=t]").CheckAsync();
        int sum = await reader.AskAsync<int>("[...document.querySelectorAll('.start-item:not(:has(input:not(:checked))) > .start-minutes')].reduce((sum, cell) => sum + Number.parseInt(cell.textContent), 0)");

        MinutesIn(await reader.TextAsync(".start-sum")).ShouldBe(sum);
        sum.ShouldBeGreaterThan(30);
        await Assertions.Expect(reader.Page.Locator(".start-presets [aria-pressed=true]")).ToHaveCountAsync(0);
    }

    // The lines of the agenda lead across the slide, as far as their time is away.
    [Theory]
    [InlineData(1440, 900)]
    [InlineData(1920, 1080)]
    [InlineData(1024, 768)]
    public async Task The_agenda_uses_both_halves_of_the_slide(int width, int height)
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.Page.SetViewportSizeAsync(width, height);
        await reader.OpenAsync(site.Chapter.Address.Path + "?workshop=30");
        await GoAsync(reader);
        await reader.UntilAsync("document.querySelector('.slides-stage.is-plan') !== null || void document.querySelector('.slides-next').click()");

        double[] ends = await reader.AskAsync<double[]>("[...document.querySelectorAll('.slides-stage .agenda-bar')].map(bar => bar.getBoundingClientRect().right / innerWidth)");
        ends.ShouldBe(ends.Order());
        ends[0].ShouldBeLessThan(0.6);
        ends[^1].ShouldBeGreaterThan(0.75);
    }

    private static int MinutesIn(string text) => int.Parse(string.Concat(text.Where(char.IsDigit)), CultureInfo.InvariantCulture);
}
