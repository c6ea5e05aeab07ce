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

    // A sheet is cut up whole: what questions leave of it are cards for one's own, and a card has room for an answer down to its foot.
    [Theory]
    [InlineData("a6", 4)]
    [InlineData("a7", 8)]
    public async Task No_sheet_of_cards_is_half_empty_and_no_card_has_a_blank_band(string size, int onSheet)
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator($"question-cards [data-size={size}]").ClickAsync();
        await reader.UntilAsync("window.printed", 1);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.Page.Locator(".card").First.WaitForAsync();

        (await reader.AskAsync<int>("document.querySelector('.cards').children.length")).ShouldBe((site.Chapter.Questions.Length + onSheet - 1) / onSheet * onSheet);
        // From the question to the foot, follow-up questions and lines leave no more than a line free.
        (await reader.AskAsync<double[]>(
            """
            [...document.querySelectorAll(".cards > *")].map(card => {
              const bottom = name => card.querySelector(name)?.getBoundingClientRect();
              const lines = bottom(".card-lines");
              return Math.max(lines.top - (bottom(".question-follow-ups") ?? bottom(".card-question")).bottom, bottom(".card-foot").top - lines.bottom);
            })
            """)).ShouldAllBe(gap => gap < 8 * Millimetre);
    }
}
