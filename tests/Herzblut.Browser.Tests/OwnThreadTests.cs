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

        (await reader.Page.Locator("home-return .knot").CountAsync()).ShouldBe(3);
        (await reader.Page.Locator("home-return .knot-told a").GetAttributeAsync("title"))!.ShouldEndWith("Der Schirm");
        (await reader.Page.Locator("home-return .knot-text").First.BoundingBoxAsync())!.Width.ShouldBeLessThan(2);

        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        await reader.Page.Locator(".own-thread-print").ClickAsync();
        (await reader.AskAsync<int>("window.printed")).ShouldBe(1);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await reader.Page.Locator(".mine .knot-text:visible").CountAsync()).ShouldBe(3);
        (await reader.Page.Locator("h1, .mine-part").Locator("visible=true").CountAsync()).ShouldBe(0);
        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.mine .own-thread')).page")).ShouldBe("thread");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_story_handed_on_twice_is_one_knot()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await TellAsync(reader);
        await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator("[data-exit=file]").ClickAsync());

        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        (await reader.TextAsync("[data-mine=told] a")).ShouldBe("Der Schirm");
    }

    private async Task TryAndNoteAsync(Reader reader)
    {
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator("[data-try=plan]").First.ClickAsync();
        await reader.Page.Locator("[data-try=done]").First.ClickAsync();
        await reader.Page.Locator(".note-open").First.ClickAsync();
        await reader.Page.Locator(".note-field").First.FillAsync("Am Montag besprechen");
        await reader.PressAsync("Tab");
    }

    private async Task TellAsync(Reader reader)
    {
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Contribute).Path);
        await reader.Page.Locator("[name=text]").FillAsync("Eine Kollegin brachte einem Gast den Schirm bis zum Bus.");
        await reader.Page.Locator("[name=title]").FillAsync("Der Schirm");
        await reader.Page.Locator("[name=chapter]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        foreach (ILocator required in await reader.Page.Locator("select[required]").AllAsync())
        {
            await required.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        }

        await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator("[data-exit=file]").ClickAsync());
    }
}
