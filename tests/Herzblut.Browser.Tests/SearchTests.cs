using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

[Collection(SiteCollection.Name)]
public sealed class SearchTests(SiteFixture site)
{
    private const string Input = "[data-search-input]";
    private const string Hits = "a[data-search-result]";

    [SkippableTheory]
    [InlineData(Place.Root)]
    [InlineData(Place.SubPath)]
    [InlineData(Place.Disk)]
    public async Task The_keyboard_alone_leads_to_a_hit(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync(site.Book.Parts[0].Address.Path);
        await reader.PressAsync("/");
        await Assertions.Expect(reader.Page.Locator(Input)).ToBeFocusedAsync();

        await reader.Page.Keyboard.TypeAsync(site.Chapter.Title);
        await reader.Page.Locator(Hits).First.WaitForAsync();
        await reader.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync(site.Chapter.Title);
        reader.Problems.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task From_disk_the_hits_are_the_same_as_from_a_server()
    {
        (await HitsAsync(Place.Disk)).ShouldBe(await HitsAsync(Place.SubPath));
    }

    [SkippableTheory]
    [InlineData("Control+k")]
    [InlineData("/")]
    public async Task Escape_returns_to_where_one_was(string key)
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync("index.html");
        ILocator start = reader.Page.Locator(".hero-ways a").First;
        await start.FocusAsync();
        await reader.PressAsync(key, "Escape");

        await Assertions.Expect(reader.Page.Locator(Input)).ToBeHiddenAsync();
        await Assertions.Expect(start).ToBeFocusedAsync();
    }

    private async Task<IReadOnlyList<string>> HitsAsync(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync("index.html");
        await reader.PressAsync("/");
        await reader.Page.Keyboard.TypeAsync("kundin");
        await reader.Page.Locator(Hits).First.WaitForAsync();
        return [.. (await reader.AskAsync<string[]>($"[...document.querySelectorAll('{Hits}')].map(hit => hit.href)")).Select(url => url.Replace(reader.Root.AbsoluteUri, "", StringComparison.Ordinal))];
    }
}
