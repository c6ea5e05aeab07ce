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

    [Fact]
    public async Task A_part_shows_its_chapters_before_its_text()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.OpenAsync(site.Book.Parts[0].Address.Path);

        (await reader.AskAsync<bool>("document.querySelector('.part-chapters').getBoundingClientRect().top < document.querySelector('.part-introduction').getBoundingClientRect().top")).ShouldBeTrue();
    }
}
