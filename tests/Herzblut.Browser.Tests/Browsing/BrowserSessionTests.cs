using Microsoft.Playwright;

namespace Herzblut.Browser.Tests.Browsing;

public sealed class BrowserSessionTests
{
    [SkippableFact]
    public async Task The_installed_browser_opens_a_page_without_any_download()
    {
        Skip.If(InstalledBrowser.Path is null, InstalledBrowser.Missing);

        await using BrowserSession session = await BrowserSession.StartAsync(InstalledBrowser.Path);
        IPage page = await session.Browser.NewPageAsync();
        await page.SetContentAsync("<h1>Guten Tag</h1>");

        (await page.InnerTextAsync("h1")).ShouldBe("Guten Tag");
    }
}
