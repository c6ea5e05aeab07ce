using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

/// <summary>Readers with a phone in one hand.</summary>
public sealed class TouchTests(SiteFixture site)
{
    // Links in the middle of a sentence are as high as its lines; a box is pressed by its label.
    private const string Pressed =
        ".button, .entry-tool, .tool, .chip, .contents-link, .tag, .shortcut, .breadcrumbs a, .footer-nav a, .story-facts a, .finder-facts a, .home-part-title a, "
        + ".loop-backstage a, .not-found-parts a, .tags section > p > a, .book-contents a, summary, select";

    [Fact]
    public async Task What_is_pressed_on_a_phone_has_room_for_a_finger()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        foreach (string kind in AccessibilityTests.KindsOfPages.Where(kind => kind is not "status"))
        {
            await reader.OpenAsync(site.AddressOf(kind));
            (await reader.AskAsync<string[]>(
                $$"""
                [...document.querySelectorAll({{System.Text.Json.JsonSerializer.Serialize(Pressed)}})]
                  .filter(element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().height > 0)
                  .filter(element => Math.round(element.getBoundingClientRect().height) < 44)
                  .map(element => element.className + ' ' + element.textContent.trim())
                """)).ShouldBeEmpty(kind);
        }
    }

    [Fact]
    public async Task No_word_on_a_phone_is_smaller_than_twelve_pixels()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        foreach (string kind in AccessibilityTests.KindsOfPages.Where(kind => kind is not "status"))
        {
            await reader.OpenAsync(site.AddressOf(kind));
            (await reader.AskAsync<string[]>(
                """
                [...document.querySelectorAll('body *')]
                  .filter(element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()) && element.checkVisibility())
                  .filter(element => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
                  .map(element => element.className + ' ' + element.textContent.trim())
                """)).ShouldBeEmpty(kind);
        }
    }

    // Titles take the whole width and open in place; the icons of the bar show their names where there is room.
    [Fact]
    public async Task The_journey_is_a_few_screens_of_whole_lines()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.Page.SetViewportSizeAsync(390, 844);
        await reader.OpenAsync(site.AddressOf("journey"));

        (await reader.AskAsync<double>("document.documentElement.scrollHeight / innerHeight")).ShouldBeLessThan(6.5);
        await reader.Page.Locator(".station-story-head").First.TapAsync();
        (await reader.AskAsync<double>("(text => text.clientWidth / Number.parseFloat(getComputedStyle(text).fontSize))(document.querySelector('.station-story[open] > .prose'))")).ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task From_every_place_one_step_leads_back()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        foreach (string kind in AccessibilityTests.KindsOfPages.Where(kind => kind is not ("home" or "book" or "not-found")))
        {
            await reader.OpenAsync(site.AddressOf(kind));
            await Assertions.Expect(reader.Page.Locator(".breadcrumbs a:visible")).ToHaveCountAsync(1);
        }
    }

    [Theory]
    [InlineData(390, 6)]
    [InlineData(360, 6)]
    [InlineData(320, 0)]
    public async Task The_names_in_the_lower_bar_can_be_read_and_do_not_touch(int width, int names)
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.Page.SetViewportSizeAsync(width, 700);
        await reader.OpenAsync($"{site.Chapter.Address.Path}#hb-questions");
        await reader.UntilAsync("document.querySelectorAll('.register-link.is-here').length", 1);
        await reader.UntilAsync("document.fonts.status", "loaded");

        (await reader.AskAsync<double[]>("[...document.querySelectorAll('.register-link')].filter(link => link.checkVisibility()).map(link => Number.parseFloat(getComputedStyle(link).fontSize)).filter(size => size > 0)"))
            .ShouldSatisfyAllConditions(sizes => sizes.Length.ShouldBe(names), sizes => sizes.ShouldAllBe(size => size >= 13));
        (await reader.AskAsync<bool>("(boxes => boxes.every((box, i) => i === 0 ? box.left >= 0 : box.left >= boxes[i - 1].right) && boxes.at(-1).right <= innerWidth)([...document.querySelectorAll('.register-link')].filter(link => link.checkVisibility()).map(link => link.getBoundingClientRect()))")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_part_shows_its_chapters_before_its_text()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.OpenAsync(site.Book.Parts[0].Address.Path);

        (await reader.AskAsync<bool>("document.querySelector('.part-chapters').getBoundingClientRect().top < document.querySelector('.part-introduction').getBoundingClientRect().top")).ShouldBeTrue();
    }
}
