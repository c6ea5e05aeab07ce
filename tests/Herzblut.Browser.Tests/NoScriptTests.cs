using Herzblut.Addresses;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class NoScriptTests(SiteFixture site)
{
    [Theory]
    [MemberData(nameof(AccessibilityTests.Kinds), MemberType = typeof(AccessibilityTests))]
    public async Task Without_script_a_page_shows_its_text_and_nothing_that_would_not_work(string kind)
    {
        await using Reader reader = await site.ReaderAsync(new() { HasNoScript = true, From = Place.SubPath });
        await reader.OpenAsync(site.AddressOf(kind));

        (await reader.TextAsync("h1")).ShouldNotBeEmpty();
        (await reader.Page.Locator("main").InnerTextAsync()).Length.ShouldBeGreaterThan(100);
        foreach (ILocator control in await reader.Page.Locator("button, input, textarea, select").AllAsync())
        {
            (await control.IsVisibleAsync()).ShouldBeFalse(await control.EvaluateAsync<string>("control => control.outerHTML"));
        }
    }

    [Fact]
    public async Task Without_script_every_example_is_listed_and_leads_to_its_story()
    {
        await using Reader reader = await site.ReaderAsync(new() { HasNoScript = true, From = Place.Disk });
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Examples).Path);
        (await reader.Page.Locator(".finder-entry:visible, .finder-rest > li:visible").CountAsync()).ShouldBe(site.Book.Examples.Count());

        await reader.Page.Locator(".finder-link").First.ClickAsync();
        (await reader.Page.Locator(".story:target").IsVisibleAsync()).ShouldBeTrue();
        reader.Problems.ShouldBeEmpty();
    }
}
