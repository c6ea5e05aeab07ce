using Herzblut.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class PlainThemeTests(SiteFixture site)
{
    // All but 404.html, which speaks of the place that site.yml names, and that is not the disk.
    public static TheoryData<string> Kinds => [.. AccessibilityTests.KindsOfPages.Where(kind => kind != "not-found")];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_second_theme_has_no_barrier_and_no_error(string kind)
        => await ExpectNoBarrierAsync(kind, new() { IsPlain = true }, BarrierRules.All);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_second_theme_has_contrast_in_the_dark(string kind)
        => await ExpectNoBarrierAsync(kind, new() { IsPlain = true, IsDark = true }, BarrierRules.Colours);

    [Fact]
    public async Task What_a_theme_leaves_out_is_not_missed()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk, IsPlain = true });
        await reader.OpenAsync(site.Chapter.Address.Path);
        (await reader.Page.Locator("workshop-mode, mine-panel, question-note").CountAsync()).ShouldBe(0);

        await reader.Page.Locator("question-cards [data-size=a6]").ClickAsync();
        (await reader.Page.Locator(".card").CountAsync()).ShouldBe(site.Chapter.Questions.Length);
        await reader.Page.Locator(".masthead-tools > theme-switch button").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        reader.Problems.ShouldBeEmpty();
    }

    private async Task ExpectNoBarrierAsync(string kind, ReaderOptions options, BarrierRules rules)
    {
        await using Reader reader = await site.ReaderAsync(options with { From = Place.Disk });
        await reader.OpenAsync(site.AddressOf(kind));
        // Before axe, which would like to fetch the sheets for itself.
        reader.Problems.ShouldBeEmpty();
        await AccessibilityTests.ExpectNoBarrierAsync(reader, kind, rules);
    }
}
