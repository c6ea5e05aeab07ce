using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class ThemeSwitchTests(SiteFixture site)
{
    private const string Paper = "getComputedStyle(document.body).backgroundColor";

    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task The_choice_is_remembered_on_the_next_page(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync("index.html");
        string light = await reader.AskAsync<string>(Paper);
        ILocator button = reader.Page.Locator(".masthead-tools > theme-switch button");
        await button.ClickAsync();
        string dark = await reader.AskAsync<string>(Paper);

        await reader.OpenAsync(site.Chapter.Address.Path);
        dark.ShouldNotBe(light);
        (await reader.AskAsync<string>(Paper)).ShouldBe(dark);
        (await button.GetAttributeAsync("aria-label")).ShouldBe(await button.GetAttributeAsync("data-label-dark"));
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Paper_stays_light_even_where_dark_was_chosen()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsDark = true });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.message-text')).color")).ShouldBe("rgb(0, 0, 0)");
    }
}
