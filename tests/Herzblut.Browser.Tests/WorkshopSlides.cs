using Herzblut.Model;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

/// <summary>Starts a workshop and turns its slides.</summary>
internal static class WorkshopSlides
{
    /// <summary>Finds the slide at hand.</summary>
    public const string Stage = ".slides-stage";

    /// <summary>Starts the workshop of the site's chapter, with all but the tips.</summary>
    public static async Task<Reader> StartAsync(SiteFixture site) => await StartAsync(await site.ReaderAsync(), site.Chapter);

    /// <summary>The same, for a reader of one's own.</summary>
    public static async Task<Reader> StartAsync(Reader reader, Chapter chapter)
    {
        await reader.OpenAsync(chapter.Address.Path);
        await reader.Page.Locator("workshop-mode button").FocusAsync();
        await reader.PressAsync("Enter");
        await GoAsync(reader);
        return reader;
    }

    /// <summary>Leaves the start screen: the key that opened it leads on.</summary>
    public static async Task GoAsync(Reader reader)
    {
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync();
        await reader.PressAsync("Enter");
        await reader.Page.Locator(Stage).WaitForAsync();
    }

    /// <summary>Turns slides until one begins with the words.</summary>
    public static async Task LeafToAsync(Reader reader, string beginning)
    {
        for (int press = 0; press < 60 && !(await reader.TextAsync(Stage)).StartsWith(beginning, StringComparison.Ordinal); press++)
        {
            await reader.PressAsync("ArrowRight");
        }
    }

    /// <summary>Waits for a slide by its number, from 1.</summary>
    public static Task ExpectSlideAsync(Reader reader, int number)
        => reader.UntilAsync("Number.parseInt(document.querySelector('.slides-place').textContent)", number);
}
