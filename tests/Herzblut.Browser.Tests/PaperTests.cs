using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class PaperTests(SiteFixture site)
{
    // What is fixed is printed on every sheet, across the text; running heads have the margin.
    private const string Fixed =
        "[...document.querySelectorAll('body *')].filter(element => element.checkVisibility() && getComputedStyle(element).position === 'fixed').map(element => element.className)";

    private const string Signs =
        "[...document.querySelectorAll('.situation-title')].map(title => getComputedStyle(title, '::after').content).filter(sign => sign !== 'none')";

    [Fact]
    public async Task Nothing_lies_across_the_text_nor_asks_to_be_opened()
    {
        await using Reader reader = await site.ReaderAsync();
        foreach (string kind in AccessibilityTests.KindsOfPages)
        {
            await reader.OpenAsync(site.AddressOf(kind));
            await PrintAsync(reader);

            (await reader.AskAsync<string[]>(Fixed)).ShouldBeEmpty(kind);
            (await reader.AskAsync<string[]>(Signs)).ShouldBeEmpty(kind);
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
    }

    [Fact]
    public async Task The_journey_is_printed_with_its_stories_to_their_ends()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.AddressOf("journey"));
        await PrintAsync(reader);

        (await reader.AskAsync<int>("document.querySelectorAll('.station-story > .prose').length")).ShouldBeGreaterThan(0);
        (await reader.AskAsync<bool>("[...document.querySelectorAll('.station-story > .prose')].every(story => story.getBoundingClientRect().height > 20)")).ShouldBeTrue();
        (await reader.AskAsync<bool>("[...document.querySelectorAll('.station-teaser')].some(teaser => teaser.checkVisibility())")).ShouldBeFalse();
    }

    [Fact]
    public async Task Paper_says_that_there_are_more_stories_where_the_screen_could_show_more()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.AddressOf("examples"));
        ILocator note = reader.Page.Locator(".finder-printed");
        await Assertions.Expect(reader.Page.Locator(".finder-more")).ToBeVisibleAsync();
        await Assertions.Expect(note).ToBeHiddenAsync();

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(note).ToBeVisibleAsync();

        await reader.AskAsync<bool>("document.querySelector('.finder-more').hidden = true");
        await Assertions.Expect(note).ToBeHiddenAsync();
    }

    // Who holds the first sheet knows how many follow, with a script or without.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_first_sheet_of_the_finder_says_how_many_stories_are_printed(bool hasNoScript)
    {
        await using Reader reader = await site.ReaderAsync(new() { HasNoScript = hasNoScript });
        await reader.OpenAsync(site.AddressOf("examples"));
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        ILocator note = reader.Page.Locator(".finder-printed");
        await Assertions.Expect(note).ToBeVisibleAsync();
        await Assertions.Expect(note).ToContainTextAsync("20");
        await Assertions.Expect(reader.Page.Locator(".finder-bar > .finder-printed")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Printing_the_finder_by_its_key_prints_every_story_whole()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await reader.OpenAsync(site.AddressOf("examples"));
        await Assertions.Expect(reader.Page.Locator(".finder-more")).ToBeVisibleAsync();
        await reader.PressAsync("Control+p");
        await reader.UntilAsync("window.printed", 1);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(reader.Page.Locator(".finder-entry:visible")).ToHaveCountAsync(site.Book.Examples.Count());
        await Assertions.Expect(reader.Page.Locator(".finder-printed")).ToBeHiddenAsync();
        (await reader.AskAsync<bool>("[...document.querySelectorAll('.finder-entry')].every(entry => entry.querySelector('.finder-text').textContent.trim().length > 0)")).ShouldBeTrue();
        reader.Problems.ShouldBeEmpty();
    }

    // An odd one out takes its row: half of it would stay empty.
    [Fact]
    public async Task No_situation_of_a_chapter_stands_alone_in_half_a_row()
    {
        await using Reader reader = await site.ReaderAsync();
        foreach (Model.Chapter chapter in site.Book.Chapters.Where(chapter => chapter.Situations.Length % 2 == 1))
        {
            await reader.OpenAsync(chapter.Address.Path);
            await PrintAsync(reader);

            (await reader.AskAsync<double>("document.querySelector('.situation:last-of-type').getBoundingClientRect().width / document.querySelector('.situations').getBoundingClientRect().width")).ShouldBe(1, 0.01, chapter.Title);
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
    }

    // A sentence on one sheet and the chapter it is from on the next belong together no longer.
    [Theory]
    [InlineData("tag", ".tagged > li")]
    [InlineData("workshops", ".workshops-entry")]
    [InlineData("examples", ".finder-entry")]
    [InlineData("journey", ".station-story")]
    public async Task An_entry_of_a_list_stands_on_one_sheet(string kind, string entry)
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.AddressOf(kind));
        await PrintAsync(reader);

        (await reader.AskAsync<string>($"getComputedStyle(document.querySelector('{entry}')).breakInside")).ShouldBe("avoid");
    }

    [Fact]
    public async Task No_sheet_begins_or_ends_with_a_single_question_or_tip()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path);
        await PrintAsync(reader);

        foreach (string list in new[] { ".question-list", ".tip-list" })
        {
            (await reader.AskAsync<string>($"getComputedStyle(document.querySelector('{list} > :first-child')).breakAfter")).ShouldBe("avoid", list);
            (await reader.AskAsync<string>($"getComputedStyle(document.querySelector('{list} > :last-child')).breakBefore")).ShouldBe("avoid", list);
        }
    }

    // What a chapter ends on once took a sheet of its own: a few facts in a box, below an invitation with nothing to press.
    [Fact]
    public async Task A_chapter_ends_on_its_stories_and_one_line()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.Page.SetViewportSizeAsync(643, 900);
        await reader.OpenAsync(site.Chapter.Address.Path);
        await PrintAsync(reader);

        await Assertions.Expect(reader.Page.Locator(".invitation")).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator(".facts-list")).ToBeVisibleAsync();
        (await reader.AskAsync<double>("document.querySelector('.facts').getBoundingClientRect().bottom - document.querySelector('.examples').getBoundingClientRect().bottom")).ShouldBeLessThan(80);
    }

    // The parts with their chapters and what is new are on one sheet together.
    [Fact]
    public async Task The_parts_stand_side_by_side_on_the_sheet_of_the_first_page()
    {
        await using Reader reader = await OnPaperAsync(site.AddressOf("home"));

        (await reader.AskAsync<bool>("[...document.querySelectorAll('.home-part')].slice(0, 4).every((part, index, all) => part.getBoundingClientRect().top === all[0].getBoundingClientRect().top)")).ShouldBeTrue();
        (await reader.AskAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(642);
    }

    // Their row is too high for what is left of the first sheet: what is new fills that.
    [Fact]
    public async Task What_is_new_stands_on_paper_before_the_parts()
    {
        await using Reader reader = await OnPaperAsync(site.AddressOf("home"));

        // A sheet of A4 without its margins is 978 px high.
        (await reader.AskAsync<double>("document.querySelector('.home-stories').getBoundingClientRect().bottom - document.querySelector('.hero').getBoundingClientRect().top")).ShouldBeLessThan(978);
        (await reader.AskAsync<bool>("document.querySelector('.home-parts').getBoundingClientRect().top >= document.querySelector('.home-stories').getBoundingClientRect().bottom")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("chapter")]
    [InlineData("book")]
    public async Task No_short_story_is_torn(string kind)
    {
        await using Reader reader = await OnPaperAsync(site.AddressOf(kind));

        (await reader.AskAsync<bool>("[...document.querySelectorAll('.story')].filter(story => story.getBoundingClientRect().height < 480).every(story => getComputedStyle(story).breakInside === 'avoid')")).ShouldBeTrue();
    }

    // To cut out and to pin up: twelve situations once took six sheets.
    [Fact]
    public async Task Situations_are_printed_as_cards_two_to_a_row_and_none_is_cut()
    {
        await using Reader reader = await OnPaperAsync(site.AddressOf("now"));

        (await reader.AskAsync<bool>("[...document.querySelectorAll('.now-situation')].every((card, index, all) => card.getBoundingClientRect().top === all[index - index % 2].getBoundingClientRect().top)")).ShouldBeTrue();
        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.now-situation')).breakInside")).ShouldBe("avoid");
        (await reader.AskAsync<double>("document.querySelector('.now').getBoundingClientRect().height / document.querySelectorAll('.now-situation').length")).ShouldBeLessThan(250, "A sheet has room for 970.");
    }

    // "45 Minute", and the "n" below it.
    [Theory]
    [InlineData("page")]
    [InlineData("book")]
    public async Task No_short_word_of_a_table_is_broken(string kind)
    {
        await using Reader reader = await OnPaperAsync(site.AddressOf(kind));

        (await reader.AskAsync<string[]>(
            """
            [...document.querySelectorAll(".prose td")].flatMap(cell => [...cell.childNodes].filter(node => node.nodeType === Node.TEXT_NODE)).flatMap(text => [...text.data.matchAll(/(?<!\S)\S{2,11}(?!\S)/g)].filter(word => {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              return new Set([...range.getClientRects()].map(line => line.top)).size > 1;
            }).map(word => word[0]))
            """)).ShouldBeEmpty();
    }

    // Contents on paper lead by number, as no browser knows the page of a link.
    [Fact]
    public async Task Every_sheet_of_a_chapter_is_headed_as_the_contents_of_the_book_name_it()
    {
        const string Heads = "[...document.querySelectorAll('.book-running-chapter')].filter(head => head.checkVisibility()).map(head => head.textContent.trim())";
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync("book.html");
        (await reader.AskAsync<string[]>(Heads)).ShouldBeEmpty();

        await PrintAsync(reader);

        (await reader.AskAsync<string[]>(Heads)).ShouldBe(await reader.AskAsync<string[]>("[...document.querySelectorAll('.book-contents-chapters a')].map(link => link.textContent.trim())"));
        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.book-running')).display")).ShouldBe("table-header-group");
        // The site's name on the same line: a margin box of its own would stand at another height.
        (await reader.AskAsync<double>("(names => names[0].getBoundingClientRect().top - names[1].getBoundingClientRect().top)(document.querySelector('.book-running-line').children)")).ShouldBe(0);
        // Chapters without a number are found by their names.
        (await reader.AskAsync<string[]>("[...document.querySelectorAll('.book-appendix .book-running-line > :last-child')].map(head => head.textContent)")).ShouldBe(await reader.AskAsync<string[]>("[...document.querySelectorAll('.book-appendix > h2')].map(title => title.textContent)"));
        await Assertions.Expect(reader.Page.Locator(".book-contents-heads")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".book-running-line").First).ToContainTextAsync(await reader.AskAsync<string>("document.documentElement.dataset.site"));
    }

    // A sheet of A4 without its margins.
    private async Task<Reader> OnPaperAsync(string address)
    {
        Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(address);
        await reader.Page.SetViewportSizeAsync(642, 1000);
        await PrintAsync(reader);
        return reader;
    }

    private static async Task PrintAsync(Reader reader)
    {
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.UntilAsync("matchMedia('print').matches");
    }
}
