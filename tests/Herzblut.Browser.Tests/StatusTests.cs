namespace Herzblut.Browser.Tests;

/// <summary>The page on which editors see what is there and what is lacking.</summary>
public sealed class StatusTests(SiteFixture site)
{
    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Numbers_stand_below_each_other_however_long_a_title_is(int width)
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.Page.SetViewportSizeAsync(width, 900);
        await reader.OpenAsync(site.AddressOf("status"));
        await reader.AskAsync<object?>("document.querySelectorAll('.status-entry > a').forEach((link, i) => { if (i % 2) { link.textContent += ' und was sonst noch in diesem Titel steht'; } })");

        (await reader.AskAsync<string[]>(
            """
            [...document.querySelectorAll('.status-entry')].filter(entry => entry.querySelector('.status-fact:not(.is-below)'))
              .filter(entry => (([fact, title, row]) => Math.abs(fact.right - row.right) > 1 || fact.top > title.top + 12)([entry.querySelector('.status-fact'), entry.querySelector('a'), entry].map(part => part.getBoundingClientRect())))
              .map(entry => entry.textContent)
            """)).ShouldBeEmpty();
    }

    // What is cut off fades, and at the end nothing does.
    [Fact]
    public async Task The_picture_shows_on_a_phone_that_it_goes_on()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.OpenAsync(site.AddressOf("status"));
        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.status-picture')).maskImage")).ShouldContain("gradient");

        (await reader.AskAsync<bool>("(picture => { picture.scrollTo({ left: 9999, behavior: 'instant' }); return picture.querySelector('svg').getBoundingClientRect().right <= picture.getBoundingClientRect().right - 40; })(document.querySelector('.status-picture'))")).ShouldBeTrue();
    }
}
