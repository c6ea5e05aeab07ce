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
            IEnumerable<string> found = await BarriersAsync(reader, kind);
            // The book is its chapters once more, and takes as long as all the others together.
            return [.. found, .. kind == "book" ? [] : await FaintInTheDarkAsync(reader, kind), .. await FaintInPrintAsync(reader, kind)];
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
