using Herzblut.Addresses;
using Herzblut.Browser.Tests.Serving;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class OfflineTests(SiteFixture site)
{
    [Fact]
    public async Task Visited_pages_stay_when_the_network_goes()
    {
        await using Reader reader = await site.ReaderAsync(new() { HasWorker = true });
        await using SiteServer server = await site.ServeAsync();
        string chapter = new Uri(server.SubRoot, site.Chapter.Address.Path).AbsoluteUri;
        await reader.Page.GotoAsync(chapter);
        string now = new Uri(server.SubRoot, site.Book.Addresses.Of(PageKind.Now).Path).AbsoluteUri;
        await ExpectKeptAsync(reader, new Uri(server.SubRoot, site.Book.Home.Address.Path).AbsoluteUri);
        await ExpectKeptAsync(reader, now);

        await server.DisposeAsync();
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync(site.Chapter.Title);
        await Assertions.Expect(reader.Page.Locator(".masthead")).ToHaveCSSAsync("position", "sticky");

        // For a ward without a network, whoever has never been there.
        await reader.Page.GotoAsync(now);
        await reader.Page.Locator(".now-link").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".situation-say:visible")).ToHaveCountAsync(1);

        await reader.Page.GotoAsync(new Uri(server.SubRoot, site.Book.Chapters[^1].Address.Path).AbsoluteUri);
        await Assertions.Expect(reader.Page.Locator("#hb-offline")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Nobody_reads_yesterday_s_page_after_an_update()
    {
        string folder = Directory.CreateTempSubdirectory("herzblut-update").FullName;
        try
        {
            await using Reader reader = await site.ReaderAsync(new() { HasWorker = true });
            await using SiteServer server = await site.ServeCopyAsync(folder);
            string chapter = new Uri(server.SubRoot, site.Chapter.Address.Path).AbsoluteUri;
            string home = new Uri(server.SubRoot, site.Book.Home.Address.Path).AbsoluteUri;
            await reader.Page.GotoAsync(chapter);
            await ExpectKeptAsync(reader, home);

            string file = Path.Combine(folder, site.Chapter.Address.Path);
            CancellationToken stop = TestContext.Current.CancellationToken;
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, stop)).Replace("</h1>", " (neu)</h1>", StringComparison.Ordinal), stop);
            await reader.Page.GotoAsync(home);
            await reader.Page.GotoAsync(chapter);

            await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync("(neu)");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The worker takes over after the first page has been shown; then it keeps what the page was made of.
    internal static Task ExpectKeptAsync(Reader reader, string address)
        => reader.UntilAsync($"caches.match('{address}').then(kept => kept !== undefined)");
}
