using System.IO.Compression;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class BudgetTests(SiteFixture site)
{
    private const int Requests = 8;

    [Theory]
    [InlineData("chapter", 30)]
    [InlineData("home", 40)]
    [InlineData("part", 40)]
    [InlineData("examples", 40)]
    [InlineData("journey", 40)]
    [InlineData("workshops", 40)]
    [InlineData("now", 40)]
    [InlineData("contribute", 40)]
    public async Task The_first_view_is_light(string kind, int kilobytes)
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.AddressOf(kind));
        // What is fetched once the page is there is no part of the first view, nor are pictures that a browser fetches ahead of the reader.
        string[] paths = await reader.AskAsync<string[]>(
            """
            [location.href, ...performance.getEntriesByType("resource")
              .filter(entry => entry.startTime < performance.getEntriesByType("navigation")[0].loadEventStart)
              .map(entry => entry.name)
              .filter(name => ![...document.images].some(image => image.src === name && image.getBoundingClientRect().top > innerHeight))]
            """);
        // Fonts have a budget of their own: text is there before them.
        string[] files = [.. paths.Select(url => new Uri(url).AbsolutePath.TrimStart('/')).Where(path => !path.EndsWith(".woff2", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

        files.Length.ShouldBeLessThanOrEqualTo(Requests);
        files.Sum(Compressed).ShouldBeLessThanOrEqualTo(kilobytes * 1024, string.Join(", ", files.Select(file => $"{file} {Compressed(file)}")));
    }

    [Theory]
    [InlineData("index.html", "Reklamation", 58)]
    [InlineData("index.html", "wie gehe ich mit schlecht gelaunten Kunden um", 60)]
    [InlineData("en/index.html", "complaint", 53)]
    [InlineData("en/index.html", "how do I calm an angry customer", 57)]
    public async Task The_first_search_is_light(string page, string query, int kilobytes)
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(page);
        int before = reader.Requests.Count;
        await reader.PressAsync("/");
        await Assertions.Expect(reader.Page.Locator(SearchTests.Input)).ToBeFocusedAsync();
        // At once: letters on the way there would bring files of their own.
        await reader.Page.Locator(SearchTests.Input).FillAsync(query);
        await Assertions.Expect(reader.Page.Locator("a[data-search-result]").First).ToBeVisibleAsync();
        await SearchTests.ExpectAtRestAsync(reader);

        string[] files = [.. reader.Requests.Skip(before).Select(url => Uri.UnescapeDataString(new Uri(url).AbsolutePath).TrimStart('/')).Distinct(StringComparer.Ordinal)
            // No result has a picture: those of the page may still be on their way.
            .Where(path => site.Files.Any(file => file.Path == path) && !path.StartsWith("media/", StringComparison.Ordinal))];
        files.ShouldContain(path => path.StartsWith("search/", StringComparison.Ordinal));
        files.Sum(Compressed).ShouldBeLessThanOrEqualTo(kilobytes * 1024, string.Join(", ", files.Select(file => $"{file} {Compressed(file)}")));
    }

    private int Compressed(string path)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(site.Files.Single(file => file.Path == path).Content.Span);
        }

        return (int)compressed.Length;
    }
}
