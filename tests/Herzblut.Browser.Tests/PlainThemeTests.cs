using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

[Collection(SiteCollection.Name)]
public sealed class PlainThemeTests(SiteFixture site)
{
    [SkippableTheory]
    [InlineData("home", false)]
    [InlineData("chapter", false)]
    [InlineData("chapter", true)]
    [InlineData("examples", true)]
    public async Task The_second_theme_has_no_barrier_and_no_error(string kind, bool isDark)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk, IsPlain = true, IsDark = isDark });
        await reader.OpenAsync(site.AddressOf(kind));
        // Before axe, which would like to fetch the sheets for itself.
        reader.Problems.ShouldBeEmpty();
        await AccessibilityTests.ExpectNoBarrierAsync(reader, kind);
    }

    [SkippableFact]
    public async Task What_a_theme_leaves_out_is_not_missed()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk, IsPlain = true });
        await reader.OpenAsync(site.Chapter.Address.Path);
        (await reader.Page.Locator("workshop-mode, mine-panel, question-note").CountAsync()).ShouldBe(0);

        await reader.Page.Locator("question-cards button").ClickAsync();
        (await reader.Page.Locator(".card").CountAsync()).ShouldBe(site.Chapter.Questions.Length);
        await reader.Page.Locator(".masthead-tools > theme-switch button").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        reader.Problems.ShouldBeEmpty();
    }
}
