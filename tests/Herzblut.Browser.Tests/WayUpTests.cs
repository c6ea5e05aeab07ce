using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

/// <summary>Back to the top of a long page, without anything lying on what one reads or presses.</summary>
public sealed class WayUpTests(SiteFixture site)
{
    [Fact]
    public async Task It_comes_along_where_a_page_is_long_and_nowhere_else()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.AddressOf("tags"));
        (await reader.AskAsync<bool>("document.querySelector('.way-up > a').checkVisibility()")).ShouldBeFalse();

        await reader.OpenAsync(site.AddressOf("chapter"));
        await reader.Page.EvaluateAsync("scrollTo(0, 3 * innerHeight)");
        await reader.UntilAsync("(box => box.top > 0 && box.bottom < innerHeight)(document.querySelector('.way-up > a').getBoundingClientRect())");
    }

    [Fact]
    public async Task It_stays_in_the_margin_of_every_page_and_off_the_edge_of_the_window()
    {
        await using Reader reader = await site.ReaderAsync();
        foreach (int width in new[] { 864, 1024, 1280, 1440, 1920 })
        {
            await reader.Page.SetViewportSizeAsync(width, 800);
            foreach (string kind in AccessibilityTests.KindsOfPages)
            {
                await reader.OpenAsync(site.AddressOf(kind));
                (await reader.AskAsync<string[]>(
                    """
                    (way => !way.checkVisibility() ? [] : [...document.querySelectorAll('main :is(a, button, summary, select, p, li, dd, td, h2, h3)')]
                      .filter(element => element.checkVisibility() && !element.closest('.way-up, .table-scroll, .visually-hidden'))
                      .filter(element => element.getBoundingClientRect().right > way.getBoundingClientRect().left || way.getBoundingClientRect().right >= innerWidth)
                      .map(element => element.className + ' ' + element.textContent.trim().slice(0, 40)))(document.querySelector('.way-up > a'))
                    """)).ShouldBeEmpty($"{kind} at {width}");
            }
        }
    }

    // As wide as the page, so that it hides no end of a line.
    [Fact]
    public async Task On_a_phone_it_is_a_bar_for_whoever_goes_back_up()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.OpenAsync(site.AddressOf("journey"));
        await reader.AskAsync<object?>("scrollTo({ top: 2.2 * innerHeight, behavior: 'instant' })");
        await reader.UntilAsync("document.documentElement.dataset.masthead", "away");
        await reader.UntilAsync("getComputedStyle(document.querySelector('.way-up > a')).opacity", "0");

        await reader.AskAsync<object?>("scrollBy({ top: -60, behavior: 'instant' })");
        await reader.UntilAsync("getComputedStyle(document.querySelector('.way-up > a')).opacity", "1");
        await reader.AskAsync<object?>("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })");
        await reader.UntilAsync("getComputedStyle(document.querySelector('.way-up > a')).opacity", "1");
        (await reader.AskAsync<bool>(
            """
            (box => box.left <= 0 && box.right >= innerWidth && box.bottom <= innerHeight + 1)(document.querySelector('.way-up > a').getBoundingClientRect())
            """)).ShouldBeTrue();
    }

    // A bar of its own above the register would leave a phone a fifth less to read.
    [Theory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task On_a_phone_the_register_of_a_chapter_leads_up_and_leaves_the_page_its_room(int width)
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.Page.SetViewportSizeAsync(width, 844);
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.AskAsync<object?>("scrollTo({ top: 2.2 * innerHeight, behavior: 'instant' })");
        await reader.UntilAsync("document.documentElement.dataset.masthead", "away");
        await reader.AskAsync<object?>("scrollBy({ top: -60, behavior: 'instant' })");
        await reader.UntilAsync("document.documentElement.dataset.masthead", "");
        await Assertions.Expect(reader.Page.Locator(".way-up")).ToBeHiddenAsync();

        (await reader.AskAsync<double>("['.masthead', '.register'].map(bar => document.querySelector(bar).getBoundingClientRect().height).reduce((sum, height) => sum + height)")).ShouldBeLessThanOrEqualTo(111);
        (await reader.AskAsync<string[]>("[...document.querySelectorAll('.register-link')].filter(link => link.checkVisibility() && link.getBoundingClientRect().height < 44).map(link => link.textContent)")).ShouldBeEmpty();

        await reader.Page.Locator(".register-up > a").TapAsync();
        await reader.UntilAsync("scrollY < 100");
    }

    [Fact]
    public async Task A_register_beside_the_text_needs_no_way_up_of_its_own()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path);

        await Assertions.Expect(reader.Page.Locator(".register-up")).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator(".register-link.mark-quote")).ToBeVisibleAsync();
    }
}
