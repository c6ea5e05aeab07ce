using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class CardsTests(SiteFixture site)
{
    // CSS pixels of a millimetre.
    private const double Millimetre = 96 / 25.4;

    [Fact]
    public async Task Every_question_becomes_a_card_of_size_A6_with_the_way_to_its_chapter()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator("question-cards [data-size=a6]").ClickAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        ILocator cards = reader.Page.Locator(".card");
        (await cards.CountAsync()).ShouldBe(site.Chapter.Questions.Length);
        (await cards.First.InnerTextAsync()).ShouldContain(site.Chapter.Questions[0].Text.Content.PlainText);
        LocatorBoundingBoxResult box = (await cards.First.BoundingBoxAsync())!;
        ((double)box.Width).ShouldBe(105 * Millimetre, 1);
        ((double)box.Height).ShouldBe(148 * Millimetre, 3);
        string followUp = site.Chapter.Questions.First(question => !question.FollowUps.IsEmpty).FollowUps[0].Content.PlainText;
        (await cards.Filter(new() { HasText = followUp }).CountAsync()).ShouldBe(1);
        (await cards.First.Locator("svg.qr").IsVisibleAsync()).ShouldBeTrue();
        (await reader.Page.Locator("main").IsVisibleAsync()).ShouldBeFalse();
        reader.Problems.ShouldBeEmpty();
    }
}
