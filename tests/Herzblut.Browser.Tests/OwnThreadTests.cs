using Herzblut.Addresses;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class OwnThreadTests(SiteFixture site)
{
    [Fact]
    public async Task What_a_reader_tries_notes_and_tells_ties_knots_and_goes_onto_one_sheet()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await TryAndNoteAsync(reader);
        await TellAsync(reader);
        await reader.OpenAsync("index.html");

        await Assertions.Expect(reader.Page.Locator("home-return .knot")).ToHaveCountAsync(3);
        await reader.UntilAsync("document.querySelector('home-return .knot-told a').title.endsWith('Der Schirm')");
        await reader.UntilAsync("document.querySelector('home-return .knot-text').getBoundingClientRect().width < 2");

        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        await reader.Page.Locator(".own-thread-print").ClickAsync();
        await reader.UntilAsync("window.printed", 1);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(reader.Page.Locator(".mine .knot-text:visible")).ToHaveCountAsync(3);
        await Assertions.Expect(reader.Page.Locator("h1, .mine-part").Locator("visible=true")).ToHaveCountAsync(0);
        await reader.UntilAsync("getComputedStyle(document.querySelector('.mine .own-thread')).page", "thread");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_thread_is_in_the_panel_of_every_page()
    {
        await using Reader reader = await site.ReaderAsync();
        await TryAndNoteAsync(reader);

        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".mine .knot")).ToHaveCountAsync(2);
        await reader.UntilAsync("document.querySelector('.mine .knot-text').getBoundingClientRect().width < 2");
        await Assertions.Expect(reader.Page.Locator("[data-mine-export]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task One_story_handed_on_twice_is_one_knot()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await TellAsync(reader);
        await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator("[data-exit=file]").ClickAsync());

        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator("[data-mine=told] a")).ToHaveTextAsync("Der Schirm");
    }

    private async Task TryAndNoteAsync(Reader reader)
    {
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator("[data-try=plan]").First.ClickAsync();
        await reader.Page.Locator("[data-try=done]").First.ClickAsync();
        await reader.Page.Locator(".note-open").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".note-field").First).ToBeFocusedAsync();
        await reader.Page.Locator(".note-field").First.FillAsync("Am Montag besprechen");
        await reader.PressAsync("Tab");
        await Assertions.Expect(reader.Page.Locator(".note-kept").First).Not.ToBeEmptyAsync();
    }

    private async Task TellAsync(Reader reader)
    {
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Contribute).Path);
        await reader.Page.Locator("[name=text]").FillAsync("Eine Kollegin brachte einem Gast den Schirm bis zum Bus.");
        await reader.Page.Locator(".telling-sorting > summary").ClickAsync();
        await reader.Page.Locator("[name=title]").FillAsync("Der Schirm");
        await reader.Page.Locator("[name=chapter]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        ILocator required = reader.Page.Locator("select[required]");
        for (int i = 0; i < await reader.AskAsync<int>("document.querySelectorAll('select[required]').length"); i++)
        {
            await required.Nth(i).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        }

        await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator("[data-exit=file]").ClickAsync());
    }
}
