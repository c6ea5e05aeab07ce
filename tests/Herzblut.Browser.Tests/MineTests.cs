using Herzblut.Addresses;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class MineTests(SiteFixture site)
{
    private const string Note = "Am Montag mit dem Team besprechen";

    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task Notes_bookmarks_and_read_marks_are_there_again_and_were_sent_nowhere(Place place)
    {
        await using Reader reader = await WriteAsync(new() { From = place });
        int requests = reader.Requests.Count;
        await reader.Page.ReloadAsync();

        await Assertions.Expect(reader.Page.Locator(".note-field").First).ToHaveValueAsync(Note);
        await Assertions.Expect(reader.Page.Locator("mine-mark button[aria-pressed=true]")).ToHaveCountAsync(2);
        reader.Requests.Skip(requests).ShouldNotContain(url => url.Contains("Montag", StringComparison.Ordinal));

        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Examples).Path);
        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator("[data-mine=notes]:visible")).ToContainTextAsync(Note);
        await Assertions.Expect(reader.Page.Locator("[data-mine=bookmarks]:visible")).ToContainTextAsync(site.Chapter.Title);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_story_that_an_earlier_version_kept_stands_below_its_chapter()
    {
        await using Reader reader = await WriteAsync(new() { From = Place.Disk });
        Model.PracticeExample story = site.Chapter.Examples[0];
        await reader.AskAsync<object?>($$"""
            (() => { const key = Object.keys(localStorage).find(key => key.startsWith("herzblut:mine:")); const kept = JSON.parse(localStorage[key]); kept.bookmarks = { "{{story.Address}}": { title: "{{story.Title}}" } }; localStorage[key] = JSON.stringify(kept); })()
            """);
        await reader.OpenAsync("index.html");
        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();

        await Assertions.Expect(reader.Page.Locator("[data-mine=bookmarks] .mine-entry a")).ToHaveTextAsync(story.Title!);
        await Assertions.Expect(reader.Page.Locator("[data-mine=bookmarks] .mine-chapter:visible")).ToHaveTextAsync(site.Chapter.Title);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_export_is_Markdown_with_question_and_note()
    {
        await using Reader reader = await WriteAsync(new() { From = Place.Disk });
        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        IDownload download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator("[data-mine-export]").ClickAsync());

        download.SuggestedFilename.ShouldEndWith(".md");
        string text = await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        text.ShouldStartWith("# ");
        text.ShouldContain($"**[{site.Chapter.Questions[0].Text.Content.PlainText}](");
        text.ShouldContain(Note);

        // What was taken along comes back, on a device that has forgotten everything.
        await reader.AskAsync<object?>("localStorage.clear()");
        await reader.Page.ReloadAsync();
        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        await reader.Page.Locator("mine-import input").SetInputFilesAsync((await download.PathAsync())!);
        await Assertions.Expect(reader.Page.Locator(".note-field").First).ToHaveValueAsync(Note);
    }

    [Fact]
    public async Task Everything_goes_after_one_question_and_nothing_before_it()
    {
        await using Reader reader = await WriteAsync(new());
        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        await reader.Page.Locator("[data-mine-delete]").ClickAsync();
        await reader.Page.Locator("[data-mine-no]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("[data-mine=notes]:visible")).ToContainTextAsync(Note);

        await reader.Page.Locator("[data-mine-delete]").ClickAsync();
        await reader.Page.Locator("[data-mine-yes]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".mine-empty")).ToBeVisibleAsync();
        await reader.UntilAsync("localStorage.length", 0);
    }

    [Fact]
    public async Task A_chapter_marked_as_read_says_so_where_chapters_are_listed()
    {
        await using Reader reader = await WriteAsync(new());
        await reader.OpenAsync(site.Book.Home.Address.Path);

        await Assertions.Expect(reader.Page.Locator(".contents-link.is-read")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator(".contents-link.is-read")).ToContainTextAsync(site.Chapter.Title);
    }

    [Fact]
    public async Task A_private_note_stays_off_the_printed_chapter_and_is_on_the_reflection_sheet()
    {
        await using Reader reader = await WriteAsync(new());
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(reader.Page.Locator(".note-field").First).ToBeHiddenAsync();

        await reader.AskAsync<object?>("document.querySelector('print-button[data-what=sheet] button').click()");
        await Assertions.Expect(reader.Page.Locator(".note-field").First).ToBeVisibleAsync();
        await reader.UntilAsync("window.printed", 1);
        (await reader.AskAsync<string[]>("[...document.querySelectorAll('.chapter-sections > *')].filter(part => part.checkVisibility()).map(part => part.classList.item(1))")).ShouldBe(["quote", "questions"]);
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_says_so_and_reads_on()
    {
        await using Reader reader = await site.ReaderAsync(new() { HasNoStorage = true, From = Place.Disk });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator(".note-open").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".note-field").First).ToBeFocusedAsync();
        await reader.Page.Locator(".note-field").First.FillAsync(Note);
        await reader.PressAsync("Tab");

        await Assertions.Expect(reader.Page.Locator(".note-kept").First).ToHaveTextAsync(await reader.AskAsync<string>("document.querySelector('.note-kept').dataset.lost"));
        reader.Problems.ShouldBeEmpty();
    }

    private async Task<Reader> WriteAsync(ReaderOptions options)
    {
        Reader reader = await site.ReaderAsync(options);
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator("mine-mark button").First.ClickAsync();
        await reader.Page.Locator("mine-mark button").Last.ClickAsync();
        await reader.Page.Locator(".note-open").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".note-field").First).ToBeFocusedAsync();
        await reader.Page.Locator(".note-field").First.FillAsync(Note);
        await reader.PressAsync("Tab");
        await Assertions.Expect(reader.Page.Locator(".note-kept").First).Not.ToBeEmptyAsync();
        return reader;
    }
}
