using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class TipTests(SiteFixture site)
{
    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task A_tip_is_planned_and_ticked_off_and_stays_so_on_this_device(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync(site.Chapter.Address.Path);
        ILocator tip = reader.Page.Locator(".tip").First;
        await tip.Locator("[data-try=plan]").ClickAsync();

        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator("[data-mine=tries] a")).ToHaveTextAsync(site.Chapter.Tips[0].Text.Content.PlainText);
        await Assertions.Expect(reader.Page.Locator("[data-mine=tries] .mine-chapter")).ToHaveTextAsync(site.Chapter.Title);
        await reader.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(".mine")).ToBeHiddenAsync();

        await tip.Locator("[data-try=done]").ClickAsync();
        await reader.Page.ReloadAsync();
        await Assertions.Expect(tip.Locator("[data-try=plan]")).ToBeHiddenAsync();
        await ExpectPressedAsync(tip, "done");
        await reader.UntilAsync<string[]>("Object.keys(JSON.parse(localStorage[Object.keys(localStorage).find(key => key.startsWith('herzblut:mine:'))]).tries)", []);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_drawn_box_itself_ticks_the_tip_off_and_paper_has_an_empty_one()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.OpenAsync(site.Chapter.Address.Path);
        ILocator tip = reader.Page.Locator(".tip").First;
        Position box = new() { X = 28, Y = 32 };
        await tip.TapAsync(new() { Position = box });
        await ExpectPressedAsync(tip, "plan");
        await tip.TapAsync(new() { Position = box });
        await ExpectPressedAsync(tip, "done");

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(tip.Locator("tip-try")).ToBeHiddenAsync();
        await reader.UntilAsync("getComputedStyle(document.querySelector('.tip'), '::before').content", "\"\"");
    }

    private static Task ExpectPressedAsync(ILocator tip, string button)
        => Assertions.Expect(tip.Locator($"[data-try={button}]")).ToHaveAttributeAsync("aria-pressed", "true");
}
