using Herzblut.Addresses;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class NoScriptTests(SiteFixture site)
{
    [Fact]
    public async Task Without_script_pages_show_their_text_and_nothing_that_would_not_work()
    {
        await using Reader reader = await site.ReaderAsync(new() { HasNoScript = true, From = Place.SubPath });
        foreach (string kind in AccessibilityTests.KindsOfPages)
        {
            await reader.OpenAsync(site.AddressOf(kind));

            (await reader.TextAsync("h1")).ShouldNotBeEmpty(kind);
            (await reader.TextAsync("main")).Length.ShouldBeGreaterThan(100, kind);
            await Assertions.Expect(reader.Page.Locator("button, input, textarea, select").Locator("visible=true")).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task Without_script_every_example_is_listed_and_leads_to_its_story()
    {
        await using Reader reader = await site.ReaderAsync(new() { HasNoScript = true, From = Place.Disk });
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Examples).Path);
        await Assertions.Expect(reader.Page.Locator(".finder-entry:visible, .finder-rest > li:visible")).ToHaveCountAsync(site.Book.Examples.Count());

        await reader.Page.Locator(".finder-link").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".story:target")).ToBeVisibleAsync();
        reader.Problems.ShouldBeEmpty();
    }
}
