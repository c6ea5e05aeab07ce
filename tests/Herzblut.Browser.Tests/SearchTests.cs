using Herzblut.Browser.Tests.Serving;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class SearchTests(SiteFixture site)
{
    internal const string Input = "[data-search-input]";
    private const string Hits = "a[data-search-result]";
    private const string Help = "[data-search-help]";

    // Texts arrive after titles, for the pages that can be seen in the list.
    private const string IsAtRest =
        """
        (() => {
          const list = document.querySelector("[data-search-list]");
          const { top, bottom } = list.getBoundingClientRect();
          const isSeen = box => box.bottom > top && box.top < bottom;
          return list.getAttribute("aria-busy") === "false"
            && ![...list.querySelectorAll("[data-pending]")].some(group => isSeen(group.getBoundingClientRect()));
        })()
        """;

    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.SubPath)]
    [InlineData(Place.Disk)]
    public async Task The_keyboard_alone_leads_to_a_hit_that_is_marked_and_Back_to_the_list(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync(site.Book.Parts[0].Address.Path);
        await SearchAsync(reader, site.Chapter.Title);
        await reader.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync(site.Chapter.Title);
        await reader.UntilAsync("CSS.highlights.get('search-hit')?.size > 0");

        // Once: who loads the page again has seen it.
        await reader.Page.ReloadAsync();
        await reader.UntilAsync("!CSS.highlights.has('search-hit')");

        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator(Input)).ToHaveValueAsync(site.Chapter.Title);
        await Assertions.Expect(reader.Page.Locator(Hits).First).ToBeVisibleAsync();
        await reader.PressAsync("Escape");
        await reader.UntilAsync("location.search", "");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task From_disk_the_hits_are_the_same_as_from_a_server()
    {
        (await HitsAsync(Place.Disk)).ShouldBe(await HitsAsync(Place.SubPath));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task A_phone_shows_every_filter_whole(int width)
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.Page.SetViewportSizeAsync(width, 740);
        await reader.OpenAsync("index.html");
        await reader.Page.Locator(".hero-search").TapAsync();
        await reader.Page.Locator(Input).FillAsync(site.Chapter.Title);
        await reader.Page.Locator("[data-kinds=e]").TapAsync();
        await Assertions.Expect(reader.Page.Locator(".search-filters > select:visible")).ToHaveCountAsync(3);

        (await reader.AskAsync<bool>("[...document.querySelectorAll('.search-filters > .search-filter')].every(filter => filter.getBoundingClientRect().left >= 0 && filter.getBoundingClientRect().right <= innerWidth)")).ShouldBeTrue();
    }

    [Fact]
    public async Task Two_keys_open_the_search_and_Escape_returns_to_where_one_was()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync("index.html");
        ILocator start = reader.Page.Locator("main a").First;
        await start.FocusAsync();
        foreach (string key in (string[])["Control+k", "/"])
        {
            await reader.PressAsync(key);
            await Assertions.Expect(reader.Page.Locator(Input)).ToBeFocusedAsync();
            await reader.PressAsync("Escape");

            await Assertions.Expect(reader.Page.Locator(Input)).ToBeHiddenAsync();
            await Assertions.Expect(start).ToBeFocusedAsync();
        }
    }

    [Fact]
    public async Task The_open_search_has_no_barrier()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.SubPath });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await SearchAsync(reader, "kunde");
        await AccessibilityTests.ExpectNoBarrierAsync(reader, "the search");
        await reader.Page.Locator(Input).FillAsync("Quibbelfax");
        await Assertions.Expect(reader.Page.Locator($"{Help} a").First).ToBeVisibleAsync();
        await AccessibilityTests.ExpectNoBarrierAsync(reader, "a search without a hit");
    }

    [Fact]
    public async Task Where_the_language_has_no_answer_the_other_one_is_asked()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await reader.OpenAsync("index.html");
        await SearchAsync(reader, site.Chapter.Title);
        await reader.Page.Locator(Input).FillAsync(site.English.Chapters[0].Title);

        await Assertions.Expect(reader.Page.Locator($"[lang=en] {Hits}[href*='/en/']").First).ToBeVisibleAsync();
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task While_another_language_comes_no_hits_of_the_query_before_are_shown()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync("index.html");
        await SearchAsync(reader, site.Chapter.Title);
        TaskCompletionSource held = new();
        await reader.Page.RouteAsync("**/search/en*", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await reader.Page.Locator(Input).FillAsync(site.English.Chapters[0].Title);

        await Assertions.Expect(reader.Page.Locator(Hits)).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator("[data-search-status]")).ToContainTextAsync("…");
        held.SetResult();
        await Assertions.Expect(reader.Page.Locator($"[lang=en] {Hits}").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_nothing_is_found_there_are_ways_on()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync("index.html");
        await SearchAsync(reader, site.Chapter.Title);
        await reader.Page.Locator(Input).FillAsync("Quibbelfax");
        await Assertions.Expect(reader.Page.Locator($"{Help} a[href^='mailto:{site.Contact}']")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator($"{Help} a[href*='/tags/']").First).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(Hits)).ToHaveCountAsync(0);

        await reader.Page.Locator(Input).FillAsync($"Quibbelfax {site.Chapter.Tags[0].Name}");
        await Assertions.Expect(reader.Page.Locator(Hits).First).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("[data-search-status]")).ToContainTextAsync("Quibbelfax");
        await reader.Page.Locator($"{Help} button").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(Input)).ToHaveValueAsync(site.Chapter.Tags[0].Name);
        await Assertions.Expect(reader.Page.Locator(Hits).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_last_searches_are_offered_until_they_are_forgotten()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync("index.html");
        await SearchAsync(reader, site.Chapter.Title);
        await reader.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync(site.Chapter.Title);

        await reader.OpenAsync("index.html");
        await reader.PressAsync("/");
        await reader.Page.Locator($"{Help} button", new() { HasTextString = site.Chapter.Title }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(Hits).First).ToBeVisibleAsync();
        await reader.Page.Locator(Input).FillAsync("");
        await reader.Page.Locator(".search-forget").ClickAsync();
        await Assertions.Expect(reader.Page.Locator($"{Help} button")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_was_never_searched_for_is_found_without_a_network_too()
    {
        await using Reader reader = await site.ReaderAsync(new() { HasWorker = true });
        await using SiteServer server = await site.ServeAsync();
        await reader.Page.GotoAsync(new Uri(server.SubRoot, site.Chapter.Address.Path).AbsoluteUri);
        await OfflineTests.ExpectKeptAsync(reader, new Uri(server.SubRoot, site.Book.Addresses.Search.Path).AbsoluteUri);
        await server.DisposeAsync();

        await reader.Page.ReloadAsync();
        await SearchAsync(reader, site.Chapter.Title);
        await Assertions.Expect(reader.Page.Locator(Hits).First).ToContainTextAsync(site.Chapter.Title);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nobody_searches_yesterday_s_site_after_an_update(bool hasWorker)
    {
        string folder = Directory.CreateTempSubdirectory("herzblut-update").FullName;
        try
        {
            await using Reader reader = await site.ReaderAsync(new() { HasWorker = hasWorker });
            site.PublishWith("Quittenhonig", folder);
            await using SiteServer server = await site.ServeKeptAsync(folder);
            string home = new Uri(server.SubRoot, site.Book.Home.Address.Path).AbsoluteUri;
            await reader.Page.GotoAsync(home);
            await SearchAsync(reader, "Quittenhonig");

            site.PublishWith("Mirabellenmus", folder);
            await reader.Page.GotoAsync(home);

            await SearchAsync(reader, "Mirabellenmus");
            await Assertions.Expect(reader.Page.Locator(Hits).First).ToContainTextAsync(site.Chapter.Title);
            await reader.Page.Locator(Input).FillAsync("Quittenhonig");
            await ExpectAtRestAsync(reader);
            await Assertions.Expect(reader.Page.Locator(Hits)).ToHaveCountAsync(0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Waits until the list is the answer to what stands in the field: what it shows before that is on its way out.</summary>
    internal static Task ExpectAtRestAsync(Reader reader) => reader.UntilAsync(IsAtRest);

    /// <summary>Types letter by letter, lets time pass where it stands still, and waits for a first hit.</summary>
    internal static async Task TypeAsync(Reader reader, string words, Func<Task>? passTime = null)
    {
        await reader.PressAsync("/");
        await Assertions.Expect(reader.Page.Locator(Input)).ToBeFocusedAsync();
        await reader.Page.Keyboard.TypeAsync(words);
        await (passTime?.Invoke() ?? Task.CompletedTask);
        await reader.Page.Locator(Hits).First.WaitForAsync();
    }

    private static async Task SearchAsync(Reader reader, string words)
    {
        await TypeAsync(reader, words);
        await ExpectAtRestAsync(reader);
    }

    private async Task<IReadOnlyList<string>> HitsAsync(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync("index.html");
        await reader.PressAsync("/");
        await Assertions.Expect(reader.Page.Locator(Input)).ToBeFocusedAsync();
        // At once: letters on the way there would have brought the texts of their own first pages.
        await reader.Page.Locator(Input).FillAsync("kundin");
        await reader.Page.Locator(Hits).First.WaitForAsync();
        await ExpectAtRestAsync(reader);
        string[] hits = await reader.AskAsync<string[]>($"[...document.querySelectorAll('{Hits}')].map(hit => hit.href)");
        return [.. hits.Select(url => url.Replace(reader.Root.AbsoluteUri, "", StringComparison.Ordinal))];
    }
}
