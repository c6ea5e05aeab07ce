using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class ShareLinkTests(SiteFixture site)
{
    // What an intranet without https gives its pages: none.
    private const string NoClipboard = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";

    [Theory]
    [InlineData("")]
    [InlineData(NoClipboard)]
    public async Task The_link_of_a_chapter_is_copied_with_and_without_a_clipboard_of_its_own(string before)
    {
        await using Reader reader = await site.ReaderAsync(new() { UsesClipboard = true });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.AskAsync<object?>(before);
        await reader.Page.Locator(".chapter-tools share-link button").ClickAsync();

        await Assertions.Expect(reader.Page.Locator(".chapter-tools .share-status"))
            .ToHaveTextAsync(await reader.AskAsync<string>("document.querySelector('share-link').dataset.copied"));
        await Assertions.Expect(reader.Page.Locator(".chapter-tools share-link button")).ToBeFocusedAsync();
        reader.Problems.ShouldBeEmpty();
    }
}
