using Herzblut.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class AccessibilityTests(SiteFixture site)
{
    internal static readonly string[] KindsOfPages = ["home", "part", "chapter", "page", "tags", "tag", "examples", "journey", "workshops", "now", "contribute", "book", "status", "not-found", "english"];

    [Fact]
    public async Task No_kind_of_page_has_a_barrier_on_a_desk_nor_too_little_contrast_in_the_dark_and_in_print()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.SubPath });
        await ForEachKindAsync(KindsOfPages, async kind =>
        {
            await reader.OpenAsync(site.AddressOf(kind));
            await KeepOneChapterOfEachPartAsync(reader);
            return [.. await BarriersAsync(reader, kind), .. await FaintInTheDarkAsync(reader, kind), .. await FaintInPrintAsync(reader, kind)];
        });
    }

    [Fact]
    public async Task No_kind_of_page_has_a_barrier_on_a_phone()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.SubPath, IsPhone = true });
        await ForEachKindAsync(KindsOfPages, async kind =>
        {
            await reader.OpenAsync(site.AddressOf(kind));
            return await BarriersAsync(reader, kind, BarrierRules.AllButColours);
        });
    }

    [Fact]
    public async Task A_situation_that_fills_the_page_has_no_barrier_and_says_where_one_is()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.AddressOf("now"));
        await reader.Page.Locator(".now-link").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".now-situation:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator("h1:visible")).ToHaveCountAsync(1);
        await reader.UntilAsync("document.querySelector('h1').getBoundingClientRect().top >= document.querySelector('.masthead').getBoundingClientRect().bottom");
        await ExpectNoBarrierAsync(reader, "a situation");
    }

    [Fact]
    public async Task What_opens_over_a_chapter_has_no_barrier()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path);

        await reader.Page.Locator("mine-mark button").First.ClickAsync();
        await reader.Page.Locator(".note-open").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".note-field").First).ToBeFocusedAsync();
        await reader.Page.Locator(".note-field").First.FillAsync("Morgen im Team ansprechen");
        await reader.PressAsync("Tab");
        await Assertions.Expect(reader.Page.Locator(".note-kept").First).Not.ToBeEmptyAsync();
        await ExpectNoBarrierAsync(reader, "a written note");

        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".mine")).ToBeVisibleAsync();
        await ExpectNoBarrierAsync(reader, "Mein Playbook");
        await reader.Page.Locator("[data-mine-delete]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".mine-confirm")).ToBeVisibleAsync();
        await ExpectNoBarrierAsync(reader, "the question before deleting");
        await reader.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(".mine-confirm")).ToBeHiddenAsync();
        await reader.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(".mine")).ToBeHiddenAsync();

        await reader.Page.Locator("workshop-mode button").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync();
        await ExpectNoBarrierAsync(reader, "the start of a workshop");
        await reader.PressAsync("Enter", "ArrowRight", "ArrowRight", "n");
        await Assertions.Expect(reader.Page.Locator(".slides-notes")).ToBeVisibleAsync();
        await ExpectNoBarrierAsync(reader, "a slide");
    }

    /// <summary>Finds nothing on any page, or tells of all.</summary>
    internal static async Task ForEachKindAsync(IEnumerable<string> kinds, Func<string, Task<IEnumerable<string>>> find)
    {
        List<string> found = [];
        foreach (string kind in kinds)
        {
            found.AddRange(await find(kind));
        }

        found.ShouldBeEmpty();
    }

    /// <summary>Turns the open page dark, as when evening comes, looks at its colours, and turns it light again.</summary>
    internal static async Task<IEnumerable<string>> FaintInTheDarkAsync(Reader reader, string where)
    {
        ILocator body = reader.Page.Locator("body");
        string light = await reader.AskAsync<string>("getComputedStyle(document.body).backgroundColor");
        await reader.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(body).Not.ToHaveCSSAsync("background-color", light);
        IEnumerable<string> found = await BarriersAsync(reader, where + " in the dark", BarrierRules.Colours);
        await reader.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return found;
    }

    internal static async Task<IEnumerable<string>> BarriersAsync(Reader reader, string where, BarrierRules rules = BarrierRules.All)
        => (await Axe.ViolationsAsync(reader.Page, rules)).Select(violation => $"{where}: {violation}");

    /// <summary>
    /// The chapters of a book look alike, and take as long as all other pages together: one of each part shows the colours of all.
    /// The whole of it is looked at on a phone.
    /// </summary>
    internal static Task KeepOneChapterOfEachPartAsync(Reader reader)
        => reader.AskAsync<object?>("document.querySelectorAll('.book-chapter ~ .book-chapter').forEach(chapter => chapter.remove())");

    /// <summary>Light and dark.</summary>
    internal static async Task ExpectNoBarrierAsync(Reader reader, string where)
    {
        (await BarriersAsync(reader, where)).ShouldBeEmpty();
        (await FaintInTheDarkAsync(reader, where)).ShouldBeEmpty();
    }

    // As it is printed from the window: sheets that are for paper alone have been read by then.
    private static async Task<IEnumerable<string>> FaintInPrintAsync(Reader reader, string where)
    {
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.UntilAsync("matchMedia('print').matches");
        IEnumerable<string> found = await BarriersAsync(reader, where + " in print", BarrierRules.Colours);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        return found;
    }
}
