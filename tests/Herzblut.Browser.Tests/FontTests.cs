using Herzblut.Markup;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class FontTests(SiteFixture site)
{
    private const int FontBytes = 120 * 1000;

    // A line that is a few pixels longer; what counts as good begins at 0.1.
    private const double Shift = 0.05;

    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task A_chapter_is_set_in_the_faces_of_the_theme(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync(site.Chapter.Address.Path);
        foreach (string face in (string[])["Alegreya normal", "Alegreya italic", "Commissioner normal"])
        {
            await reader.UntilAsync($"[...document.fonts].some(face => face.status === 'loaded' && face.family + ' ' + face.style === '{face}')");
        }

        reader.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("home")]
    [InlineData("chapter")]
    public async Task Nothing_moves_when_the_faces_come_late(string kind)
    {
        await using Reader reader = await site.ReaderAsync();
        TaskCompletionSource release = new();
        await reader.Page.RouteAsync("**/*.woff2", async route =>
        {
            await release.Task;
            await route.ContinueAsync();
        });
        await reader.Page.GotoAsync(new Uri(reader.Root, site.AddressOf(kind)).AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await reader.Page.Locator("h1").WaitForAsync();
        await reader.AskAsync<object?>("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        await reader.AskAsync<object?>("""
            (window.shift = 0, new PerformanceObserver(list => { for (const entry of list.getEntries()) { window.shift += entry.value; } })
              .observe({ type: 'layout-shift', buffered: true }))
            """);
        release.SetResult();
        await reader.UntilAsync("document.fonts.check('16px Alegreya')");
        await reader.AskAsync<object?>("document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))");

        (await reader.AskAsync<double>("window.shift")).ShouldBeLessThan(Shift);
    }

    [Fact]
    public void The_faces_are_small_and_their_licences_lie_beside_them()
    {
        OutputFile[] fonts = [.. site.Files.Where(file => file.Path.EndsWith(".woff2", StringComparison.Ordinal))];
        fonts.Sum(font => font.Content.Length).ShouldBeLessThanOrEqualTo(FontBytes);
        foreach (string family in fonts.Select(font => Path.GetFileName(font.Path).Split('.', '-')[0]).Distinct())
        {
            site.Files.ShouldContain(file => file.Path.StartsWith($"assets/fonts/{family}-OFL.", StringComparison.Ordinal));
        }
    }
}
