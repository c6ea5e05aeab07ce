using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class ThemeSwitchTests(SiteFixture site)
{
    private const string PaperColour = "getComputedStyle(document.body).backgroundColor";

    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task The_choice_is_remembered_on_the_next_page(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync("index.html");
        string light = await reader.AskAsync<string>(PaperColour);
        ILocator button = reader.Page.Locator(".masthead-tools > theme-switch button");
        await button.ClickAsync();
        await Assertions.Expect(reader.Page.Locator("body")).Not.ToHaveCSSAsync("background-color", light);
        string dark = await reader.AskAsync<string>(PaperColour);

        await reader.OpenAsync(site.Chapter.Address.Path);
        await Assertions.Expect(reader.Page.Locator("body")).ToHaveCSSAsync("background-color", dark);
        await reader.UntilAsync("(button => button.ariaLabel === button.dataset.labelDark)(document.querySelector('.masthead-tools > theme-switch button'))");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Paper_stays_light_even_where_dark_was_chosen()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsDark = true });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        await Assertions.Expect(reader.Page.Locator(".message-text").First).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
    }
}
