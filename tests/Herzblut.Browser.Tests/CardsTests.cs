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
        // The picture on the card is read first.
        await reader.UntilAsync("window.printed", 1);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        ILocator cards = reader.Page.Locator(".card");
        await Assertions.Expect(cards).ToHaveCountAsync(site.Chapter.Questions.Length);
        await Assertions.Expect(cards.First).ToContainTextAsync(site.Chapter.Questions[0].Text.Content.PlainText, new() { UseInnerText = true });
        double[] box = await reader.AskAsync<double[]>("(({ width, height }) => [width, height])(document.querySelector('.card').getBoundingClientRect())");
        box[0].ShouldBe(105 * Millimetre, 1);
        box[1].ShouldBe(148 * Millimetre, 3);
        string followUp = site.Chapter.Questions.First(question => !question.FollowUps.IsEmpty).FollowUps[0].Content.PlainText;
        await Assertions.Expect(cards.Filter(new() { HasText = followUp })).ToHaveCountAsync(1);
        await Assertions.Expect(cards.First.Locator("svg.qr")).ToBeVisibleAsync();
        // The whole motif, and nothing that hangs over the edge.
        (await reader.AskAsync<double>("(plate => plate.naturalWidth / plate.naturalHeight - plate.clientWidth / plate.clientHeight)(document.querySelector('.card-plate'))")).ShouldBe(0, 0.05);
        await Assertions.Expect(reader.Page.Locator("main")).ToBeHiddenAsync();
        reader.Problems.ShouldBeEmpty();
    }
}
