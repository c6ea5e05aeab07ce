using Microsoft.Playwright;
using static Herzblut.Browser.Tests.WorkshopSlides;

namespace Herzblut.Browser.Tests;

/// <summary>How a workshop is led: keys, remote control, finger, and what a reload leaves of it.</summary>
public sealed class WorkshopControlTests(SiteFixture site)
{
    [Fact]
    public async Task Escape_ends_the_workshop_where_it_began_and_the_next_start_resumes()
    {
        await using Reader reader = await StartAsync(site);
        await reader.PressAsync("ArrowRight", "Escape");
        await Assertions.Expect(reader.Page.Locator(".slides")).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator("workshop-mode button")).ToBeFocusedAsync();

        await reader.PressAsync("Enter");
        await GoAsync(reader);
        await ExpectSlideAsync(reader, 2);
    }

    // A projector's laptop is not the place to look for the slide again.
    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task A_page_that_is_loaded_again_goes_on_at_its_slide(Place place)
    {
        await using Reader reader = await StartAsync(await site.ReaderAsync(new() { From = place }), site.Chapter);
        await reader.PressAsync("ArrowRight", "ArrowRight");
        await ExpectSlideAsync(reader, 3);
        string slide = await reader.TextAsync(Stage);

        await reader.Page.ReloadAsync();
        await ExpectSlideAsync(reader, 3);
        (await reader.TextAsync(Stage)).ShouldBe(slide);

        await reader.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(".slides")).ToBeHiddenAsync();
        (await reader.AskAsync<string>("location.search")).ShouldBe("");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_step_goes_on_counting_when_the_page_is_loaded_again()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path + "?workshop=s1");
        await GoAsync(reader);
        await reader.UntilAsync("document.querySelector('.slides-stage.is-step') !== null || void document.querySelector('.slides-next').click()");
        await reader.PressAsync("t");
        await reader.UntilAsync("/:5[0-8]$/.test(document.querySelector('.slides-clock').textContent)");

        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator(".slides-timer")).ToHaveAttributeAsync("aria-pressed", "true");
        (await reader.TextAsync(".slides-clock")).ShouldNotEndWith(":00");
        (await reader.TextAsync(".slides-clock")).ShouldNotEndWith(":59");

        await reader.PressAsync("t");
        string left = await reader.TextAsync(".slides-clock");
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator(".slides-timer")).ToHaveAttributeAsync("aria-pressed", "false");
        (await reader.TextAsync(".slides-clock")).ShouldBe(left);
    }

    [Theory]
    [InlineData("o")]
    [InlineData("b")]
    public async Task Escape_puts_away_what_lies_over_the_slides_before_it_ends_the_workshop(string key)
    {
        await using Reader reader = await StartAsync(site);
        await reader.PressAsync("ArrowRight", key, "Escape");

        await ExpectSlideAsync(reader, 2);
        await Assertions.Expect(reader.Page.Locator(Stage)).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".slides-frame.is-black")).ToHaveCountAsync(0);

        await reader.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(".slides")).ToBeHiddenAsync();
    }

    // The mouse lies where it began the workshop, on the bar.
    [Fact]
    public async Task Black_is_all_black_until_the_mouse_moves()
    {
        await using Reader reader = await StartAsync(site);
        ILocator bar = reader.Page.Locator(".slides-bar");
        await bar.HoverAsync();
        await reader.PressAsync("b");
        await Assertions.Expect(bar).ToHaveCSSAsync("opacity", "0");

        await reader.Page.Mouse.MoveAsync(1, 1);
        await bar.HoverAsync();
        await Assertions.Expect(bar).ToHaveCSSAsync("opacity", "1");
    }

    // A screen that is filled takes the focus: whoever starts again at once would press Enter on nothing.
    [Fact]
    public async Task Escape_ends_the_workshop_even_before_it_fills_the_screen_and_gives_back_the_focus_last()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.Page.AddInitScriptAsync(
            "const fill = Element.prototype.requestFullscreen;"
            + "Element.prototype.requestFullscreen = function () { return new Promise(done => setTimeout(done, 300)).then(() => fill.call(this)).finally(() => { document.title = 'filled'; }); };");
        await StartAsync(reader, site.Chapter);
        await reader.PressAsync("Escape");

        await Assertions.Expect(reader.Page.Locator("workshop-mode button")).ToBeFocusedAsync();
        (await reader.AskAsync<bool>("document.title === 'filled' && document.fullscreenElement === null")).ShouldBeTrue();
    }

    // Browsers say that the screen has changed after they have given back the focus; whoever starts again in between heard it as the end.
    [Fact]
    public async Task Who_starts_again_at_once_is_not_thrown_out()
    {
        await using Reader reader = await StartAsync(site);
        await reader.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator("workshop-mode button")).ToBeFocusedAsync();
        await reader.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync();

        await reader.AskAsync<bool>("document.dispatchEvent(new Event('fullscreenchange'))");
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync(new() { Timeout = 5000 });
    }

    // The back of the room sees how long a step takes, whose part it is and what comes next; nothing is cut off or set small.
    [Fact]
    public async Task A_number_and_Enter_lead_to_that_slide()
    {
        await using Reader reader = await StartAsync(site);
        await reader.PressAsync("3", "Enter");
        await ExpectSlideAsync(reader, 3);

        await reader.PressAsync("1", "ArrowRight", "Enter");
        await ExpectSlideAsync(reader, 5);
    }

    [Fact]
    public async Task Keys_turn_the_slides_whatever_has_just_been_put_away()
    {
        await using Reader reader = await StartAsync(site);
        await reader.PressAsync("o", "o", "ArrowRight");
        await ExpectSlideAsync(reader, 2);

        await reader.PressAsync("n");
        await reader.Page.Locator(".slides-notes").FocusAsync();
        await reader.PressAsync("n", "ArrowRight");
        await ExpectSlideAsync(reader, 3);

        await LeafToAsync(reader, site.Chapter.Workshop!.Steps[^1].Title!);
        await reader.Page.Locator(".slides-timer").ClickAsync();
        await reader.PressAsync("ArrowRight");
        await Assertions.Expect(reader.Page.Locator(".slides-timer")).ToBeHiddenAsync();
        await reader.PressAsync("Home");
        await ExpectSlideAsync(reader, 1);
    }

    // "Start" of a remote control is F5, which would load the page again; the cursor may stand in a line that somebody has typed.
    [Fact]
    public async Task A_remote_control_starts_the_slides_and_leads_on_from_a_typed_line()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator("workshop-mode button").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync();
        await reader.PressAsync("F5");
        await reader.Page.Locator(Stage).WaitForAsync();
        await reader.PressAsync("PageDown", "F5");
        await ExpectSlideAsync(reader, 2);

        await reader.PressAsync("End", "PageUp");
        await reader.Page.Locator(".slides-line").First.FillAsync("Wir rufen zurück");
        int typed = await reader.AskAsync<int>("Number.parseInt(document.querySelector('.slides-place').textContent)");
        await reader.PressAsync("PageDown");
        await ExpectSlideAsync(reader, typed + 1);
        await reader.PressAsync("PageUp");
        await Assertions.Expect(reader.Page.Locator(".slides-line").First).ToHaveValueAsync("Wir rufen zurück");
    }

    [Fact]
    public async Task A_finger_turns_the_slides()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true, From = Place.Disk });
        await StartAsync(reader, site.Chapter);
        await SwipeAsync(reader, 300, 60);
        await ExpectSlideAsync(reader, 2);
        await SwipeAsync(reader, 60, 300);
        await ExpectSlideAsync(reader, 1);
        reader.Problems.ShouldBeEmpty();
    }

    private static async Task SwipeAsync(Reader reader, int from, int to) => await reader.Page.EvaluateAsync(
        """
        ([from, to]) => {
          const frame = document.querySelector(".slides-frame");
          const touch = x => new Touch({ identifier: 1, target: frame, clientX: x, clientY: 400 });
          frame.dispatchEvent(new TouchEvent("touchstart", { touches: [touch(from)], changedTouches: [touch(from)], bubbles: true }));
          frame.dispatchEvent(new TouchEvent("touchend", { touches: [], changedTouches: [touch(to)], bubbles: true }));
        }
        """,
        new[] { from, to });
}
