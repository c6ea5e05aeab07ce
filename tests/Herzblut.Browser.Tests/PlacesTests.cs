using Herzblut.Addresses;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class PlacesTests(SiteFixture site)
{
    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.SubPath)]
    [InlineData(Place.Disk)]
    public async Task The_same_folder_reads_everywhere(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place, HasWorker = true });
        await reader.OpenAsync("index.html");

        await reader.FollowAsync(".home-part-title a");
        await reader.FollowAsync(".contents-link");
        await Assertions.Expect(reader.Page.Locator(".breadcrumbs li:last-child")).ToHaveTextAsync(site.Book.Parts[0].Title);
        await reader.FollowAsync(".pager-next");
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync(site.Book.Chapters[1].Title);
        await reader.FollowAsync(".language-switch a");
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Uri(reader.Root, site.English.PageAt(site.Book.Chapters[1].Path)!.Address.Path).AbsoluteUri);
        reader.Problems.ShouldBeEmpty();
    }

    // Of each folder two pages, and all beside the home page: those of one folder are of one kind, and their links are looked at in every page
    // of the shipped site (ShippedSiteTests).
    [Fact]
    public async Task Pages_of_every_folder_open_from_disk_without_an_error_or_a_request_to_anybody_else()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });

        // A former address leads on while the next one is asked for, so those have a test of their own.
        IEnumerable<string> pages = site.Files.Select(file => file.Path)
            .Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith("404.html", StringComparison.Ordinal))
            .Except(site.Redirects.Select(redirect => redirect.From.Path));
        foreach (string page in pages.GroupBy(Path.GetDirectoryName).SelectMany(folder => folder.Take(folder.Key is "" ? int.MaxValue : 2)))
        {
            await reader.OpenAsync(page);
        }

        reader.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Place.SubPath)]
    [InlineData(Place.Disk)]
    public async Task A_former_address_leads_on(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        foreach (Redirect redirect in site.Redirects)
        {
            await reader.Page.GotoAsync(new Uri(reader.Root, redirect.From.Path).AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit });
            // Asked for again and again: waiting for a navigation misses one that came before the waiting began.
            await Assertions.Expect(reader.Page).ToHaveURLAsync(new Uri(reader.Root, redirect.To.Path).AbsoluteUri);
        }

        site.Redirects.ShouldNotBeEmpty();
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dead_address_shows_a_way_back()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.SubPath });
        IResponse? response = await reader.Page.GotoAsync(new Uri(reader.Root, "there/is/no/such.html").AbsoluteUri);
        await reader.Page.Locator("main a.button-main").ClickAsync();

        response!.Status.ShouldBe(404);
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync(site.Book.Home.Title);
    }

    // It speaks of the place that site.yml names, but whoever looks through the folder opens it too.
    [Fact]
    public async Task The_page_for_dead_addresses_finds_its_sheets_and_the_way_back_on_a_disk()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await reader.Page.GotoAsync(new Uri(reader.Root, "404.html").AbsoluteUri);
        await reader.UntilAsync("getComputedStyle(document.documentElement).getPropertyValue('--color-text') !== ''");
        await reader.Page.Locator("main a.button-main").ClickAsync();

        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync(site.Book.Home.Title);
    }
}
