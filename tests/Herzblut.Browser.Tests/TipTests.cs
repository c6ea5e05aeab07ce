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
        (await reader.TextAsync("[data-mine=tries] a")).ShouldBe(site.Chapter.Tips[0].Text.Content.PlainText);
        await reader.PressAsync("Escape");

        await tip.Locator("[data-try=done]").ClickAsync();
        await reader.Page.ReloadAsync();
        (await tip.Locator("[data-try=plan]").IsVisibleAsync()).ShouldBeFalse();
        (await tip.Locator("[data-try=done]").GetAttributeAsync("aria-pressed")).ShouldBe("true");
        (await reader.AskAsync<string[]>("Object.keys(JSON.parse(Object.values(localStorage)[0]).tries)")).ShouldBeEmpty();
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
        (await tip.Locator("[data-try=plan]").GetAttributeAsync("aria-pressed")).ShouldBe("true");
        await tip.TapAsync(new() { Position = box });
        (await tip.Locator("[data-try=done]").GetAttributeAsync("aria-pressed")).ShouldBe("true");

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await tip.Locator("tip-try").IsVisibleAsync()).ShouldBeFalse();
        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.tip'), '::before').content")).ShouldBe("\"\"");
    }
}
