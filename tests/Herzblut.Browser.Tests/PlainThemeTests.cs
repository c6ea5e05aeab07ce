using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class PlainThemeTests(SiteFixture site)
{
    // All but 404.html, which speaks of the place that site.yml names, and that is not the disk.
    private static readonly string[] Kinds = [.. AccessibilityTests.KindsOfPages.Where(kind => kind != "not-found")];

    [Fact]
    public async Task The_second_theme_has_no_barrier_enough_contrast_in_the_dark_and_no_error()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk, IsPlain = true });
        await AccessibilityTests.ForEachKindAsync(Kinds, async kind =>
        {
            await reader.OpenAsync(site.AddressOf(kind));
            // The book is its chapters once more, and takes as long as all the others together.
            return kind == "book" ? [] : [.. await AccessibilityTests.BarriersAsync(reader, kind), .. await AccessibilityTests.FaintInTheDarkAsync(reader, kind)];
        });

        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_theme_leaves_out_is_not_missed()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk, IsPlain = true });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await Assertions.Expect(reader.Page.Locator("workshop-mode, mine-panel, question-note")).ToHaveCountAsync(0);

        await reader.Page.Locator("question-cards [data-size=a6]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".card")).ToHaveCountAsync(site.Chapter.Questions.Length);
        await reader.Page.Locator(".masthead-tools > theme-switch button").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        reader.Problems.ShouldBeEmpty();
    }
}
