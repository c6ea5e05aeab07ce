using System.IO.Compression;

namespace Herzblut.Browser.Tests;

public sealed class BudgetTests(SiteFixture site)
{
    private const int Requests = 8;
    private const int CompressedBytes = 30 * 1024;

    [Fact]
    public async Task The_first_view_of_a_chapter_is_light()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path);
        // What is fetched once the page is there is no part of the first view.
        string[] paths = await reader.AskAsync<string[]>(
            """
            [location.href, ...performance.getEntriesByType("resource")
              .filter(entry => entry.startTime < performance.getEntriesByType("navigation")[0].loadEventStart)
              .map(entry => entry.name)]
            """);
        string[] files = [.. paths.Select(url => new Uri(url).AbsolutePath.TrimStart('/')).Where(IsOfFirstView).Distinct(StringComparer.Ordinal)];

        files.Length.ShouldBeLessThanOrEqualTo(Requests);
        files.Sum(Compressed).ShouldBeLessThanOrEqualTo(CompressedBytes, string.Join(", ", files.Select(file => $"{file} {Compressed(file)}")));
    }

    // Fonts have a budget of their own: text is there before them. What only a server's pages do is asked for after them.
    private static bool IsOfFirstView(string path) => !path.EndsWith(".woff2", StringComparison.Ordinal) && !path.Contains("/online.", StringComparison.Ordinal);

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
