using System.Globalization;
using Herzblut.Addresses;
using Herzblut.Model;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class FinderTests(SiteFixture site)
{
    private const string Entries = ".finder-entry";

    [Fact]
    public async Task Two_choices_in_a_facet_widen_and_a_choice_in_another_narrows()
    {
        await using Reader reader = await OpenAsync();
        int first = await ChooseAsync(reader, "touchpoint", 0);
        int both = await ChooseAsync(reader, "touchpoint", 1);
        int narrowed = await ChooseAsync(reader, "industry", 0);

        both.ShouldBeGreaterThan(first);
        narrowed.ShouldBeLessThan(both);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_number_beside_a_choice_is_what_it_shows()
    {
        await using Reader reader = await OpenAsync();
        await ChooseAsync(reader, "touchpoint", 1);
        int promised = int.Parse(await reader.TextAsync(".facet:has([name=role]) .facet-option:nth-of-type(2) .facet-count"), CultureInfo.InvariantCulture);

        (await ChooseAsync(reader, "role", 1)).ShouldBe(promised);
    }

    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task The_address_keeps_the_choice(Place place)
    {
        await using Reader reader = await OpenAsync(place);
        int found = await ChooseAsync(reader, "industry", 2);

        await reader.Page.ReloadAsync();
        (await FoundAsync(reader)).ShouldBe(found);
        await Assertions.Expect(reader.Page.Locator("[name=industry]:checked")).ToHaveCountAsync(1);
        reader.Problems.ShouldBeEmpty();
    }

    // Whatever stands beside a story: what it led to follows it at once.
    [Fact]
    public async Task The_effect_follows_the_story_however_much_is_said_beside_it()
    {
        await using Reader reader = await OpenAsync();
        await reader.Page.SetViewportSizeAsync(1440, 900);
        await reader.AskAsync<object?>("document.head.insertAdjacentHTML('beforeend', '<style>.finder-entry { content-visibility: visible }</style>')");
        await reader.AskAsync<object?>("document.querySelector('.finder-facts').append(...Array.from({ length: 12 }, () => document.querySelector('.finder-facts a').cloneNode(true)))");

        (await reader.AskAsync<double>(
            """
            Math.max(...[...document.querySelectorAll('.finder-entry')].filter(entry => entry.querySelector('.story-effect'))
              .map(entry => entry.querySelector('.story-effect').getBoundingClientRect().top - entry.querySelector('.finder-text').getBoundingClientRect().bottom))
            """)).ShouldBeLessThan(32);
    }

    [Fact]
    public async Task The_journey_leads_to_the_examples_of_its_station()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Journey).Path);
        string station = await reader.TextAsync(".station:not(.is-gap) .station-title a >> nth=0");
        await reader.FollowAsync(".station:not(.is-gap) .station-title a");

        await Assertions.Expect(reader.Page.Locator(".facet-option:has(:checked) .facet-label")).ToHaveTextAsync(station);
        (await FoundAsync(reader))
            .ShouldBe(site.Book.Examples.Count(example => example.Touchpoints.Any(touchpoint => touchpoint.Label == station)));
    }

    [Fact]
    public async Task Words_find_stories_without_umlauts_too_and_all_can_be_had_back()
    {
        await using Reader reader = await OpenAsync();
        string word = site.Book.Examples.Select(example => example.Title ?? "").SelectMany(title => title.Split(' ')).First(word => word.Contains('ü', StringComparison.Ordinal));
        await reader.Page.Locator("[name=q]").FillAsync(word.Replace("ü", "ue", StringComparison.Ordinal));
        await Assertions.Expect(reader.Page).Not.ToHaveURLAsync(AddressFor(reader));
        await FoundAsync(reader);

        // Waited for: an entry is not laid out, and has no visible text, until the browser paints it.
        await Assertions.Expect(reader.Page.Locator(Entries).Filter(new() { HasText = word }).First).ToBeVisibleAsync();
        await reader.Page.Locator("[type=reset]").ClickAsync();
        // The button goes; keys and screen readers go on from what has changed.
        await Assertions.Expect(reader.Page.Locator(".finder-count")).ToBeFocusedAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(AddressFor(reader));
        await FoundAsync(reader);
        int shown = await reader.AskAsync<int>($"document.querySelectorAll('{Entries}').length");
        await reader.Page.Locator(".finder-more").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(Entries)).ToHaveCountAsync(Math.Min(2 * shown, site.Book.Examples.Count()));
    }

    [Theory]
    [InlineData(Place.SubPath)]
    [InlineData(Place.Disk)]
    public async Task Words_beyond_the_beginning_of_a_story_find_it(Place place)
    {
        await using Reader reader = await OpenAsync(place);
        PracticeExample example = site.Book.Examples.First(example => LastWord(example).Length > 8);
        string word = LastWord(example).Replace("ü", "ue", StringComparison.Ordinal).ToUpperInvariant();
        await reader.Page.Locator("[name=q]").FillAsync(word);
        await Assertions.Expect(reader.Page).Not.ToHaveURLAsync(AddressFor(reader));
        await Assertions.Expect(reader.Page.Locator(Entries).Filter(new() { HasText = example.Title! })).ToBeVisibleAsync();

        // Who follows the link that a colleague sent finds the same.
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator(Entries).Filter(new() { HasText = example.Title! })).ToBeVisibleAsync();
        (await FoundAsync(reader)).ShouldBeLessThan(site.Book.Examples.Count() / 2);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_nothing_fits_the_nearest_stories_stand_with_an_invitation_that_knows_the_place()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Examples).Path + "?touchpoint=reklamation&q=quarkstrudel");

        (await FoundAsync(reader)).ShouldBe(0);
        await Assertions.Expect(reader.Page.Locator(Entries)).ToHaveCountAsync(3);
        await Assertions.Expect(reader.Page.Locator(".finder-facts a[href*='touchpoint=reklamation']")).ToHaveCountAsync(3);
        await Assertions.Expect(reader.Page.Locator(".finder-none .finder-tell-link")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".finder-tell-link:visible")).ToHaveCountAsync(1);
        await reader.UntilAsync("[...document.querySelectorAll('.finder-tell-link')].every(link => link.search === '?touchpoint=reklamation')");

        await reader.Page.Locator(".finder-ask button").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(SearchTests.Input)).ToHaveValueAsync("quarkstrudel");
        reader.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("de", "„Tee“")]
    [InlineData("en", "“Tee”")]
    public async Task A_chosen_word_stands_in_the_quotation_marks_of_the_language(string language, string chip)
    {
        await using Reader reader = await site.ReaderAsync();
        LanguageEdition edition = language == "de" ? site.Book : site.English;
        await reader.OpenAsync(edition.Addresses.Of(PageKind.Examples).Path + "?q=Tee");
        await Assertions.Expect(reader.Page.Locator(".chip")).ToContainTextAsync(chip);
    }

    // A complaint that is told of, a word that nobody uses: the word is to blame.
    [Fact]
    public async Task Where_nothing_fits_the_choice_to_blame_is_named_and_a_tap_lifts_it()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Examples).Path + "?touchpoint=reklamation&q=quarkstrudel");
        await FoundAsync(reader);
        ILocator offers = reader.Page.Locator(".finder-without button");
        await Assertions.Expect(offers).ToHaveCountAsync(1);
        int promised = int.Parse((await reader.TextAsync(".finder-without button")).Split(' ')[^1], CultureInfo.InvariantCulture);
        await Assertions.Expect(offers).ToHaveTextAsync($"Ohne „quarkstrudel“ gäbe es {promised}");
        await AccessibilityTests.ExpectNoBarrierAsync(reader, "a finder without a hit");

        await offers.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(AddressFor(reader) + "?touchpoint=reklamation");
        (await FoundAsync(reader)).ShouldBe(promised);
        await Assertions.Expect(reader.Page.Locator(".finder-none")).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator(".finder-count")).ToBeFocusedAsync();
        reader.Problems.ShouldBeEmpty();
    }

    // The nurse's task: a story about complaints, on a phone. Two taps, and it can be read without a third.
    [Fact]
    public async Task On_a_phone_two_taps_show_a_whole_story_that_can_be_kept_and_the_other_language_shows_the_same()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Examples).Path);
        await reader.Page.Locator(".facet:has([name=touchpoint]) > summary").ClickAsync();
        await reader.Page.Locator(".facet-option:has([name=touchpoint][value=reklamation])").ClickAsync();
        await Assertions.Expect(reader.Page).Not.ToHaveURLAsync(AddressFor(reader));
        int found = await FoundAsync(reader);

        await reader.UntilAsync("document.querySelector('.finder-text').getBoundingClientRect().top < innerHeight / 2 + 100");
        await Assertions.Expect(reader.Page.Locator(".finder-entry .story-effect").First).ToBeVisibleAsync();
        await reader.Page.Locator(".finder-entry [aria-pressed=false]").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".finder-entry [aria-pressed=true]")).ToHaveCountAsync(1);

        await reader.FollowAsync(".language-switch a");
        await Assertions.Expect(reader.Page.Locator(".finder-count")).ToContainTextAsync($"{found} ");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_phone_what_is_chosen_is_seen_whole_below_the_count_and_the_order()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Examples).Path + "?touchpoint=reklamation&role=team");
        await FoundAsync(reader);
        await Assertions.Expect(reader.Page.Locator(".chip")).ToHaveCountAsync(2);

        (await reader.AskAsync<bool>(
            """
            (box => [...document.querySelectorAll('.chip')].every(chip => chip.getBoundingClientRect().right <= box('.finder-chips').right + 1)
              && box('.finder-order').top < box('.finder-count').bottom
              && box('.finder-order').bottom <= box('.finder-chips').top + 1)(selector => document.querySelector(selector).getBoundingClientRect())
            """)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task On_the_narrowest_phone_the_count_and_the_order_stand_side_by_side(string language)
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.Page.SetViewportSizeAsync(320, 640);
        await reader.OpenAsync((language == "de" ? site.Book : site.English).Addresses.Of(PageKind.Examples).Path);
        await reader.UntilAsync("document.fonts.status", "loaded");

        (await reader.AskAsync<bool>(
            """
            (words => { words.selectNodeContents(document.querySelector('.finder-count')); return words.getBoundingClientRect().right <= document.querySelector('.finder-order').getBoundingClientRect().left; })(document.createRange())
            """)).ShouldBeTrue();
        (await reader.AskAsync<int>("(name => Math.round(name.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(name).lineHeight)))(document.querySelector('.brand-title'))")).ShouldBeLessThanOrEqualTo(2);
    }

    // What the bar says once the list has arrived.
    private static async Task<int> FoundAsync(Reader reader)
    {
        await Assertions.Expect(reader.Page.Locator(".finder-list:not([aria-busy])")).ToHaveCountAsync(1);
        string said = await reader.TextAsync(".finder-count");
        return int.Parse(said.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    // Of the effect, which stands below the story.
    private static string LastWord(PracticeExample example)
        => example.Title is null || example.Effect is null ? "" : example.Effect.Content.PlainText.TrimEnd('.').Split(' ')[^1];

    private async Task<Reader> OpenAsync(Place place = Place.Root)
    {
        Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Examples).Path);
        return reader;
    }

    // While nothing is chosen and no word is asked for.
    private string AddressFor(Reader reader) => new Uri(reader.Root, site.Book.Addresses.Of(PageKind.Examples).Path).AbsoluteUri;

    private static async Task<int> ChooseAsync(Reader reader, string facet, int option)
    {
        string before = reader.Page.Url;
        if (await reader.AskAsync<bool>($"!document.querySelector('.facet:has([name={facet}])').open"))
        {
            await reader.Page.Locator($".facet:has([name={facet}]) > summary").ClickAsync();
        }

        await reader.Page.Locator($"[name={facet}]").Nth(option).CheckAsync();
        // Not waited for as a navigation, which may be over before the waiting begins.
        await Assertions.Expect(reader.Page).Not.ToHaveURLAsync(before);
        return await FoundAsync(reader);
    }
}
