namespace Herzblut.Browser.Tests;

/// <summary>The heads of the pages that one comes to for doing something, and the room below them.</summary>
public sealed class PlaceHeadTests(SiteFixture site)
{
    [Theory]
    [InlineData("examples")]
    [InlineData("journey")]
    [InlineData("workshops")]
    [InlineData("contribute")]
    [InlineData("now")]
    [InlineData("tags")]
    [InlineData("tag")]
    [InlineData("page")]
    public async Task What_one_came_for_begins_in_the_upper_third_of_a_phone_below_a_title_with_a_picture(string kind)
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.OpenAsync(site.AddressOf(kind));

        (await reader.AskAsync<double>("document.querySelector('.place-head').getBoundingClientRect().bottom / innerHeight")).ShouldBeLessThan(0.34);
        (await reader.AskAsync<bool>("document.querySelector('.place-picture').checkVisibility()")).ShouldBeTrue();
        (await reader.AskAsync<double>("document.querySelector('.place-picture > .icon').getBoundingClientRect().height - document.querySelector('.place-picture').getBoundingClientRect().height")).ShouldBeLessThanOrEqualTo(0, "A drawing is seen from top to bottom.");
        (await reader.AskAsync<double>("document.querySelector('.place-picture').getBoundingClientRect().left - document.querySelector('h1').getBoundingClientRect().right")).ShouldBeGreaterThanOrEqualTo(0);
    }

    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task The_language_changes_over_an_open_situation_and_back(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync(site.AddressOf("now"));
        await reader.Page.Locator(".now-choice a").Nth(2).ClickAsync();
        string first = await reader.TextAsync(".now-situation:target .now-title");

        await reader.Page.Locator(".language-switch a").ClickAsync();
        await reader.UntilAsync("document.documentElement.lang === 'en' && document.querySelector('.now-situation:target') !== null");
        await reader.Page.Locator(".language-switch a").ClickAsync();
        await reader.UntilAsync("document.documentElement.lang === 'de' && document.querySelector('.now-situation:target') !== null");
        (await reader.TextAsync(".now-situation:target .now-title")).ShouldBe(first);
        reader.Problems.ShouldBeEmpty();
    }

    // A glossary is a long way down a phone: its words lead to where they are explained.
    [Fact]
    public async Task A_plain_page_of_many_sections_names_them_and_leads_to_each()
    {
        await using Reader reader = await site.ReaderAsync();
        foreach (string path in site.Book.Pages.Select(page => page.Address.Path))
        {
            await reader.OpenAsync(path);
            string[] sections = await reader.AskAsync<string[]>("[...document.querySelectorAll('.plain-text h2')].map(section => section.id)");
            string[] named = await reader.AskAsync<string[]>("[...document.querySelectorAll('.plain-contents a')].map(link => link.hash.slice(1))");
            named.ShouldBe(sections.Length > 2 ? sections : [], path);
        }
    }

    // Lines keep their measure: titles and the list of sections get the room on either side.
    [Fact]
    public async Task On_a_desk_a_plain_page_takes_the_width_that_its_head_has()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.AddressOf("page"));

        (await reader.AskAsync<double>("document.querySelector('.place-head').getBoundingClientRect().right - document.querySelector('.plain-contents').getBoundingClientRect().right")).ShouldBe(0, 1);
        (await reader.AskAsync<bool>("[...document.querySelectorAll('.plain-text > h2')].every(title => (text => text.left > title.getBoundingClientRect().right && Math.abs(text.top - title.getBoundingClientRect().top) < 1)(title.nextElementSibling.getBoundingClientRect()))")).ShouldBeTrue();
        (await reader.AskAsync<double[]>("[...document.querySelectorAll('.plain-text > p')].map(text => text.getBoundingClientRect().width / parseFloat(getComputedStyle(text).fontSize))")).ShouldAllBe(width => width < 36, "A line keeps its measure.");
    }

    [Fact]
    public async Task On_a_desk_a_story_is_sent_from_beside_its_questions()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.Page.SetViewportSizeAsync(1440, 900);
        await reader.OpenAsync(site.AddressOf("contribute"));

        (await reader.AskAsync<bool>("document.querySelector('.telling-exits').getBoundingClientRect().left > document.querySelector('.telling-questions').getBoundingClientRect().right")).ShouldBeTrue();
        (await reader.AskAsync<double>("document.querySelector('.telling-exits').getBoundingClientRect().bottom - innerHeight")).ShouldBeLessThanOrEqualTo(0);
    }

    [Theory]
    [InlineData("tag")]
    [InlineData("chapter")]
    public async Task On_a_phone_the_way_back_is_one_line(string kind)
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.OpenAsync(site.AddressOf(kind));

        (await reader.AskAsync<int>("[...document.querySelectorAll('.breadcrumbs li')].filter(crumb => crumb.checkVisibility()).length")).ShouldBe(1);
        (await reader.AskAsync<double>("document.querySelector('.breadcrumbs').getBoundingClientRect().height")).ShouldBeLessThan(48);
    }

    // What comes along while one scrolls made short pages longer than they are.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_comes_after_the_footer(bool isPhone)
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = isPhone });
        foreach (string kind in AccessibilityTests.KindsOfPages)
        {
            await reader.OpenAsync(site.AddressOf(kind));
            (await reader.AskAsync<double>("document.documentElement.scrollHeight - scrollY - document.querySelector('.footer').getBoundingClientRect().bottom")).ShouldBeLessThan(1, kind);
        }
    }

    // On a large screen one sees at each station what happens there, drawn in the colours of the book.
    [Fact]
    public async Task Every_station_of_the_journey_is_a_scene()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.AddressOf("journey"));

        (await reader.AskAsync<double[]>("[...document.querySelectorAll('.loop-scene')].map(scene => scene.querySelector('.icon').getBoundingClientRect().width)")).ShouldAllBe(width => width >= 80);
        (await reader.AskAsync<bool>("[...document.querySelectorAll('.loop-scene use')].every(use => new Set([...document.querySelector(use.getAttribute('href')).children].map(line => getComputedStyle(line).fill)).size >= 3)")).ShouldBeTrue();
    }

    [Fact]
    public async Task On_a_desk_the_stories_end_where_the_page_does_and_no_choice_has_to_be_scrolled_to()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.AddressOf("examples"));

        (await reader.AskAsync<double>("document.querySelector('.place-head').getBoundingClientRect().right - document.querySelector('.finder-list').getBoundingClientRect().right")).ShouldBe(0, 1);
        (await reader.AskAsync<int>("(form => form.scrollHeight - form.clientHeight)(document.querySelector('.finder-form'))")).ShouldBe(0);
    }

    [Fact]
    public async Task On_a_desk_the_story_of_a_situation_stands_beside_what_to_say()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.AddressOf("now"));
        await reader.Page.Locator(".now-choice a").First.ClickAsync();
        await reader.Page.Locator(".now-situation:visible").WaitForAsync();

        (await reader.AskAsync<bool>("(box => box('.now-story').left > box('.situation-words').right && box('.now-story').top < box('.situation-words').bottom)(part => document.querySelector('.now-situation:target:has(.now-story) ' + part).getBoundingClientRect())")).ShouldBeTrue();
    }
}
