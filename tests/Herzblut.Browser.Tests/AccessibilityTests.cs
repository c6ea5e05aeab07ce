using Herzblut.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class AccessibilityTests(SiteFixture site)
{
    internal static readonly string[] KindsOfPages = ["home", "part", "chapter", "page", "tags", "tag", "examples", "journey", "workshops", "now", "contribute", "book", "status", "not-found", "english"];

    public static TheoryData<string> Kinds => [.. KindsOfPages];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_has_no_barrier_on_a_desk(string kind)
        => await ExpectNoBarrierAsync(kind, new(), Media.Screen, BarrierRules.All);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_has_no_barrier_on_a_phone(string kind)
        => await ExpectNoBarrierAsync(kind, new() { IsPhone = true }, Media.Screen, BarrierRules.AllButColours);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_colours_of_a_page_have_contrast_in_the_dark(string kind)
        => await ExpectNoBarrierAsync(kind, new() { IsDark = true }, Media.Screen, BarrierRules.Colours);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_colours_of_a_page_have_contrast_in_print(string kind)
        => await ExpectNoBarrierAsync(kind, new(), Media.Print, BarrierRules.Colours);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_opens_over_a_chapter_has_no_barrier(bool isDark)
    {
        await using Reader reader = await site.ReaderAsync(new() { IsDark = isDark });
        await reader.OpenAsync(site.Chapter.Address.Path);

        await reader.Page.Locator("mine-mark button").First.ClickAsync();
        await reader.Page.Locator(".note-open").First.ClickAsync();
        await reader.Page.Locator(".note-field").First.FillAsync("Morgen im Team ansprechen");
        await reader.PressAsync("Tab");
        await ExpectNoBarrierAsync(reader, "a written note");

        await reader.Page.Locator("[data-mine-open]").First.ClickAsync();
        await ExpectNoBarrierAsync(reader, "Mein Playbook");
        await reader.Page.Locator("[data-mine-delete]").ClickAsync();
        await ExpectNoBarrierAsync(reader, "the question before deleting");
        await reader.PressAsync("Escape", "Escape");

        await reader.Page.Locator("workshop-mode button").ClickAsync();
        await reader.PressAsync("ArrowRight", "ArrowRight", "n");
        await ExpectNoBarrierAsync(reader, "a slide");
    }

    private async Task ExpectNoBarrierAsync(string kind, ReaderOptions options, Media media, BarrierRules rules)
    {
        await using Reader reader = await site.ReaderAsync(options with { From = Place.SubPath });
        await reader.Page.EmulateMediaAsync(new() { Media = media });
        await reader.OpenAsync(site.AddressOf(kind));
        await ExpectNoBarrierAsync(reader, kind, rules);
    }

    internal static async Task ExpectNoBarrierAsync(Reader reader, string where, BarrierRules rules = BarrierRules.All)
        => (await Axe.ViolationsAsync(reader.Page, rules)).ShouldBeEmpty(where);
}
