using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

/// <summary>Texts of results come from files of their own, and results with them.</summary>
public sealed class SearchTextsTests(SiteFixture site)
{
    private const string List = "[data-search-list]";

    private const string TextFile = "**/search/*/t*.js";
    private const string IsTextPending = "document.querySelector('.search-group:not([data-pending])') === null";

    private const string IsIndexHere = "document.querySelector('site-search').overlay.editions[0].search !== null";

    // Scripts stay in the page, each with a mark once it has run and whoever waited for it was told.
    private const string MarkThoseThatCame = "document.addEventListener('load', event => event.target.setAttribute('data-has-come', ''), true)";

    private const string HaveTextsCome =
        """
        (() => {
          const files = [...document.scripts].filter(script => script.src.includes("/t."));
          return files.length > 0 && files.every(file => file.hasAttribute("data-has-come"));
        })()
        """;

    private const string TallResults =
        """
        (() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(".search-group { min-height: 250vh; }");
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        })()
        """;

    [Fact]
    public async Task Texts_that_are_wanted_again_while_they_come_are_no_fault()
    {
        await using Reader reader = await site.ReaderAsync(new());
        await reader.OpenAsync("index.html");
        await reader.Page.Clock.InstallAsync();
        await reader.Page.Clock.PauseAtAsync(DateTime.Now.AddMinutes(1));
        TaskCompletionSource mayCome = await HoldTextsAsync(reader);
        await FillAsync(reader, site.Chapter.Title);
        await reader.UntilAsync(IsIndexHere);
        // Long enough for synonyms, too short for texts.
        await reader.Page.Clock.RunForAsync(200);
        await reader.UntilAsync(IsTextPending);
        // They wait for time to pass.
        ILocator list = reader.Page.Locator(List);
        await Assertions.Expect(list).ToHaveAttributeAsync("aria-busy", "true");
        await reader.Page.RunAndWaitForRequestAsync(() => reader.Page.Clock.RunForAsync(1000), TextFile);

        await reader.Page.Locator(SearchTests.Input).DispatchEventAsync("input");
        await reader.Page.Clock.RunForAsync(1000);
        mayCome.SetResult();
        await reader.UntilAsync("!(" + IsTextPending + ")");
        await reader.Page.Clock.ResumeAsync();

        await Assertions.Expect(list).ToHaveAttributeAsync("aria-busy", "false");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_result_is_shown_once_its_text_is_there()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync("index.html");
        TaskCompletionSource mayCome = await HoldTextsAsync(reader);
        await reader.Page.RunAndWaitForRequestAsync(() => FillAsync(reader, site.Chapter.Title), TextFile);
        ILocator results = reader.Page.Locator("a[data-search-result]");
        await Assertions.Expect(results).ToHaveCountAsync(0);

        mayCome.SetResult();

        await Assertions.Expect(results.First).ToBeVisibleAsync();
        (await reader.AskAsync<bool>("document.querySelector('.search-group .search-excerpt') !== null")).ShouldBeTrue();
        (await reader.AskAsync<bool>("[...document.querySelectorAll('.search-group[data-pending]')].every(group => getComputedStyle(group).visibility === 'hidden')")).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_cannot_wait_for_the_results_gets_the_first_of_them()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync("index.html");
        TaskCompletionSource mayCome = await HoldTextsAsync(reader);
        await reader.Page.RunAndWaitForRequestAsync(() => FillAsync(reader, site.Chapter.Title), TextFile);
        await reader.PressAsync("Enter");

        await reader.LeaveAsync(() =>
        {
            mayCome.SetResult();
            return Task.CompletedTask;
        });

        reader.Page.Url.ShouldContain(site.Chapter.Address.Path);
    }

    [Fact]
    public async Task Texts_of_results_that_are_gone_leave_the_list_at_rest()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync("index.html");
        await reader.AskAsync<object>(MarkThoseThatCame);
        TaskCompletionSource mayCome = await HoldTextsAsync(reader);
        await reader.Page.RunAndWaitForRequestAsync(() => FillAsync(reader, site.Chapter.Title), TextFile);
        await reader.Page.Locator(SearchTests.Input).FillAsync("Quibbelfax");
        ILocator list = reader.Page.Locator(List);
        await Assertions.Expect(list).ToBeHiddenAsync();
        await Assertions.Expect(list).ToHaveAttributeAsync("aria-busy", "false");

        mayCome.SetResult();
        await reader.UntilAsync(HaveTextsCome);

        await Assertions.Expect(list).ToHaveAttributeAsync("aria-busy", "false");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_result_that_is_taller_than_two_lists_has_its_text()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync("index.html");
        await reader.AskAsync<object>(TallResults);
        await SearchTests.TypeAsync(reader, site.Chapter.Title);

        await reader.UntilAsync("!(" + IsTextPending + ")");
        await Assertions.Expect(reader.Page.Locator(".search-group .search-excerpt").First).ToBeVisibleAsync();
    }

    // Without waiting for results: they are held with their texts.
    private static async Task FillAsync(Reader reader, string words)
    {
        await reader.PressAsync("/");
        await Assertions.Expect(reader.Page.Locator(SearchTests.Input)).ToBeFocusedAsync();
        await reader.Page.Locator(SearchTests.Input).FillAsync(words);
    }

    private static async Task<TaskCompletionSource> HoldTextsAsync(Reader reader)
    {
        TaskCompletionSource mayCome = new();
        await reader.Page.RouteAsync(TextFile, async route =>
        {
            await mayCome.Task;
            await route.ContinueAsync();
        });
        return mayCome;
    }
}
