using Herzblut.Addresses;
using Herzblut.Browser.Tests.Serving;

namespace Herzblut.Browser.Tests;

public sealed class OfflineTests(SiteFixture site)
{
    // The worker takes over after the first page has been shown; then it keeps what the page was made of.
    internal const string IsKept =
        """
        async address => {
          await navigator.serviceWorker.ready;
          for (let wait = 0; wait < 400; wait++) {
            if (await caches.match(address)) { return true; }
            await new Promise(resolve => setTimeout(resolve, 50));
          }
          return false;
        }
        """;

    [Fact]
    public async Task Visited_pages_stay_when_the_network_goes()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.SubPath });
        await using SiteServer server = await site.ServeAsync();
        string chapter = new Uri(server.SubRoot, site.Chapter.Address.Path).AbsoluteUri;
        await reader.Page.GotoAsync(chapter);
        string now = new Uri(server.SubRoot, site.Book.Addresses.Of(PageKind.Now).Path).AbsoluteUri;
        (await reader.Page.EvaluateAsync<bool>(IsKept, new Uri(server.SubRoot, site.Book.Home.Address.Path).AbsoluteUri)).ShouldBeTrue();
        (await reader.Page.EvaluateAsync<bool>(IsKept, now)).ShouldBeTrue();

        await server.DisposeAsync();
        await reader.Page.ReloadAsync();
        (await reader.TextAsync("h1")).ShouldContain(site.Chapter.Title);
        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.masthead')).position")).ShouldBe("sticky");

        // For a ward without a network, whoever has never been there.
        await reader.Page.GotoAsync(now);
        await reader.Page.Locator(".now-link").First.ClickAsync();
        (await reader.Page.Locator(".situation-say:visible").CountAsync()).ShouldBe(1);

        await reader.Page.GotoAsync(new Uri(server.SubRoot, site.Book.Chapters[^1].Address.Path).AbsoluteUri);
        (await reader.Page.Locator("#hb-offline").IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_reads_yesterday_s_page_after_an_update()
    {
        string folder = Directory.CreateTempSubdirectory("herzblut-update").FullName;
        try
        {
            await using Reader reader = await site.ReaderAsync(new() { From = Place.SubPath });
            await using SiteServer server = await site.ServeCopyAsync(folder);
            string chapter = new Uri(server.SubRoot, site.Chapter.Address.Path).AbsoluteUri;
            string home = new Uri(server.SubRoot, site.Book.Home.Address.Path).AbsoluteUri;
            await reader.Page.GotoAsync(chapter);
            (await reader.Page.EvaluateAsync<bool>(IsKept, home)).ShouldBeTrue();

            string file = Path.Combine(folder, site.Chapter.Address.Path);
            CancellationToken stop = TestContext.Current.CancellationToken;
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, stop)).Replace("</h1>", " (neu)</h1>", StringComparison.Ordinal), stop);
            await reader.Page.GotoAsync(home);
            await reader.Page.GotoAsync(chapter);

            (await reader.TextAsync("h1")).ShouldContain("(neu)");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
