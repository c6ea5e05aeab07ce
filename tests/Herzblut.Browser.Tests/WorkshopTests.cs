using System.Globalization;
using Herzblut.Addresses;
using Herzblut.Model;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

public sealed class WorkshopTests(SiteFixture site)
{
    private const string Stage = ".slides-stage";

    [Fact]
    public async Task The_keyboard_leads_from_the_title_to_the_last_slide()
    {
        await using Reader reader = await StartAsync();
        List<string> slides = [await reader.TextAsync(Stage)];
        while (!await reader.AskAsync<bool>("document.querySelector('.slides-next').ariaDisabled === 'true'"))
        {
            await reader.PressAsync("PageDown");
            slides.Add(await reader.TextAsync(Stage));
        }

        slides[0].ShouldContain(site.Chapter.Title);
        slides[1].ShouldBe(site.Chapter.Quote);
        foreach (GuidingQuestion question in site.Chapter.Questions)
        {
            slides.ShouldContain(question.Text.Content.PlainText);
        }

        foreach (WorkshopStep step in site.Chapter.Workshop!.Steps)
        {
            slides.ShouldContain(slide => slide.StartsWith(step.Title!, StringComparison.Ordinal));
        }

        // What a short workshop leaves out is for whoever leads it.
        slides.ShouldNotContain(slide => slide.Contains("entfallen", StringComparison.Ordinal));

        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Follow_up_questions_come_one_press_later()
    {
        await using Reader reader = await StartAsync();
        GuidingQuestion question = site.Chapter.Questions.First(question => !question.FollowUps.IsEmpty);
        await LeafToAsync(reader, question.Text.Content.PlainText);
        ILocator followUp = reader.Page.Locator($"{Stage} .question-follow-ups");
        await Assertions.Expect(followUp).ToBeHiddenAsync();

        await reader.PressAsync("ArrowRight");
        await Assertions.Expect(followUp).ToBeVisibleAsync();
        await Assertions.Expect(followUp).ToContainTextAsync(question.FollowUps[0].Content.PlainText);
        await Assertions.Expect(reader.Page.Locator(Stage)).ToContainTextAsync(question.Text.Content.PlainText);
    }

    [Fact]
    public async Task A_step_counts_its_minutes_down_and_tells_how_it_works_at_a_distance()
    {
        await using Reader reader = await site.ReaderAsync();
        // Stands still but for what is added: no second of a busy machine counts.
        await reader.Page.Clock.InstallAsync(new() { TimeDate = DateTime.UnixEpoch });
        await StartAsync(reader);
        await reader.Page.Clock.PauseAtAsync(DateTime.UnixEpoch.AddDays(1));
        WorkshopStep step = site.Chapter.Workshop!.Steps.First(step => step.Minutes is not null && step.Remote is not null);
        await LeafToAsync(reader, step.Title!);
        await Assertions.Expect(reader.Page.Locator(".slides-clock")).ToHaveTextAsync($"{step.Minutes}:00");

        await reader.PressAsync("t");
        await reader.Page.Clock.RunForAsync(61_500);
        await Assertions.Expect(reader.Page.Locator(".slides-clock")).ToHaveTextAsync($"{step.Minutes - 2}:59");
        await Assertions.Expect(reader.Page.Locator(".slides-total")).ToHaveTextAsync("1:01");

        await reader.PressAsync("n");
        await Assertions.Expect(reader.Page.Locator(".slides-note-text:visible")).ToContainTextAsync(step.Remote!.Content.PlainText[..20]);
    }

    [Fact]
    public async Task Escape_ends_the_workshop_where_it_began_and_the_next_start_resumes()
    {
        await using Reader reader = await StartAsync();
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
        await using Reader reader = await StartAsync(await site.ReaderAsync(new() { From = place }));
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

    [Fact]
    public async Task The_bar_of_the_slides_is_one_line_on_the_smallest_phone()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.Page.SetViewportSizeAsync(320, 640);
        await reader.OpenAsync(site.Chapter.Address.Path + "?workshop=all");
        await GoAsync(reader);

        (await reader.AskAsync<double>("document.querySelector('.slides-bar').getBoundingClientRect().height")).ShouldBeLessThan(70);
        (await reader.AskAsync<double>("document.querySelector('.slides-close').getBoundingClientRect().right")).ShouldBeLessThanOrEqualTo(320);
    }

    [Fact]
    public async Task The_picture_of_the_part_is_seen_another_way_with_every_step()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path + "?workshop=s1.s2.s3");
        await GoAsync(reader);
        await reader.UntilAsync("document.querySelector('.slides-stage.is-step') !== null || void document.querySelector('.slides-next').click()");
        string first = await reader.AskAsync<string>("getComputedStyle(document.querySelector('.slides-stage .slides-plate')).objectViewBox");
        await reader.PressAsync("ArrowRight");

        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.slides-stage .slides-plate')).objectViewBox")).ShouldNotBe(first);
    }

    [Fact]
    public async Task Whoever_leads_reads_the_minutes_of_what_was_chosen()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path + "?workshop=s1");
        await GoAsync(reader);
        await reader.PressAsync("n");

        site.Chapter.Workshop!.Steps[0].Minutes.ShouldNotBe(site.Chapter.Workshop.Minutes);
        await Assertions.Expect(reader.Page.Locator(".slides-note-text .effort").First).ToHaveTextAsync($"{site.Chapter.Workshop.Steps[0].Minutes} Min.");
    }

    [Fact]
    public async Task Escape_ends_the_workshop_even_before_it_fills_the_screen()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.Page.AddInitScriptAsync(
            "const fill = Element.prototype.requestFullscreen;"
            + "Element.prototype.requestFullscreen = function () { return new Promise(done => setTimeout(done, 300)).then(() => fill.call(this)).finally(() => { document.title = 'filled'; }); };");
        await StartAsync(reader);
        await reader.PressAsync("Escape");

        await Assertions.Expect(reader.Page).ToHaveTitleAsync("filled");
        await Assertions.Expect(reader.Page.Locator("workshop-mode button")).ToBeFocusedAsync();
        await reader.UntilAsync("document.fullscreenElement === null");
    }

    // Browsers say that the screen has changed after they have given back the focus; whoever starts again in between heard it as the end.
    [Fact]
    public async Task Who_starts_again_at_once_is_not_thrown_out()
    {
        await using Reader reader = await StartAsync();
        await reader.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator("workshop-mode button")).ToBeFocusedAsync();
        await reader.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync();

        await reader.AskAsync<bool>("document.dispatchEvent(new Event('fullscreenchange'))");
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync(new() { Timeout = 5000 });
    }

    // The back of the room sees how long a step takes, whose part it is and what comes next; nothing is cut off or set small.
    [Fact]
    public async Task A_step_uses_the_room_and_says_what_comes_after_it()
    {
        await using Reader reader = await StartAsync();
        WorkshopStep[] steps = [.. site.Chapter.Workshop!.Steps];
        await LeafToAsync(reader, steps[0].Title!);

        await Assertions.Expect(reader.Page.Locator(".slides-figure")).ToContainTextAsync(steps[0].Minutes!.Value.ToString(CultureInfo.InvariantCulture));
        await Assertions.Expect(reader.Page.Locator(".slides-after")).ToContainTextAsync(steps[1].Title!);
        await Assertions.Expect(reader.Page.Locator(".slides-side > .slides-plate")).ToBeVisibleAsync();
        (await reader.AskAsync<string>("document.querySelector('.slides-stage').dataset.size")).ShouldBe("");

        await reader.PressAsync("t");
        await Assertions.Expect(reader.Page.Locator(".slides-big")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".slides-figure")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Tips_are_slides_for_whoever_asks_for_them_and_stand_large_in_the_middle()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator("workshop-mode button").ClickAsync();
        ILocator tips = reader.Page.Locator(".start-item input[value=t]");
        await Assertions.Expect(tips).Not.ToBeCheckedAsync();
        await tips.CheckAsync();
        await reader.Page.Locator(".start-go").ClickAsync();
        await LeafToAsync(reader, site.Chapter.Tips[0].Text.Content.PlainText);

        (await reader.AskAsync<string>("document.querySelector('.slides-stage').dataset.size")).ShouldBe("");
        (await reader.AskAsync<bool>("(box => box.top > innerHeight / 4 && box.bottom < innerHeight * 3 / 4)(document.querySelector('.slides-stage .tip-text').getBoundingClientRect())")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_number_and_Enter_lead_to_that_slide()
    {
        await using Reader reader = await StartAsync();
        await reader.PressAsync("3", "Enter");
        await ExpectSlideAsync(reader, 3);

        await reader.PressAsync("1", "ArrowRight", "Enter");
        await ExpectSlideAsync(reader, 5);
    }

    [Fact]
    public async Task The_quote_fills_the_screen_in_the_colour_of_the_brand()
    {
        await using Reader reader = await StartAsync();
        string paper = await reader.AskAsync<string>("getComputedStyle(document.querySelector('.slides-frame')).backgroundColor");
        await reader.PressAsync("ArrowRight", "n");

        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.slides-frame')).backgroundColor")).ShouldNotBe(paper);
        (await reader.AskAsync<double>("Number.parseFloat(getComputedStyle(document.querySelector('.slides-stage .quote-text')).fontSize) / innerHeight")).ShouldBeGreaterThan(0.075);
        await AccessibilityTests.ExpectNoBarrierAsync(reader, "a quote on the screen");
    }

    // The overview, the notes and the timer take the focus along when they go; a remote control has nothing but keys.
    [Fact]
    public async Task Keys_turn_the_slides_whatever_has_just_been_put_away()
    {
        await using Reader reader = await StartAsync();
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
    public async Task What_the_group_agrees_on_can_be_taken_along()
    {
        await using Reader reader = await StartAsync(await site.ReaderAsync(new() { UsesClipboard = true }));
        await reader.PressAsync("End", "PageUp");
        await reader.Page.Locator(".slides-line").First.FillAsync("Wir rufen zurück");
        await reader.Page.Locator(".slides-take button").ClickAsync();

        await Assertions.Expect(reader.Page.Locator(".slides-take [role=status]")).Not.ToBeEmptyAsync();
        (await reader.AskAsync<string>("navigator.clipboard.readText()")).ShouldBe($"{await reader.TextAsync(".slides-question")}\n– Wir rufen zurück");
    }

    // The team lead's task: half an hour, on a projector, unprepared. From the list it is one click and one key.
    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task Half_an_hour_takes_one_click_and_one_key(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Workshops).Path);
        await reader.FollowAsync("a[href$='?workshop=30']");
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync();
        int minutes = int.Parse(string.Concat((await reader.TextAsync(".start-sum")).Where(char.IsDigit)), CultureInfo.InvariantCulture);

        minutes.ShouldBeInRange(20, 30);
        await Assertions.Expect(reader.Page.Locator(".start-presets [aria-pressed=true]")).ToHaveAttributeAsync("data-minutes", "30");
        await reader.PressAsync("Enter");
        await reader.Page.Locator(Stage).WaitForAsync();
        await Assertions.Expect(reader.Page.Locator(".slides-frame")).ToBeFocusedAsync();
        reader.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task A_second_window_has_the_notes_and_turns_the_slides(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator("workshop-mode button").ClickAsync();
        IPage second = await reader.Page.RunAndWaitForPopupAsync(() => reader.Page.Locator(".start-window").ClickAsync());
        await Assertions.Expect(second.Locator(".facilitator-place")).ToHaveTextAsync(await reader.TextAsync(".slides-place"));
        await reader.PressAsync("ArrowRight");
        await ExpectSlideAsync(reader, 2);
        await Assertions.Expect(second.Locator(".facilitator-place")).ToHaveTextAsync(await reader.TextAsync(".slides-place"));

        await second.Keyboard.PressAsync("ArrowRight");
        await ExpectSlideAsync(reader, 3);
        await second.Locator(".facilitator-previous").ClickAsync();
        await second.Locator(".facilitator-previous").ClickAsync();
        await ExpectSlideAsync(reader, 1);
        await Assertions.Expect(second.Locator(".facilitator-notes .icon").First).ToBeVisibleAsync();
        (await second.EvaluateAsync<string[]>("[...document.querySelectorAll('.facilitator use')].map(use => use.getAttribute('href')).filter(icon => !document.querySelector(icon))")).ShouldBeEmpty();
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_second_window_shows_whether_the_time_runs()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator("workshop-mode button").ClickAsync();
        IPage second = await reader.Page.RunAndWaitForPopupAsync(() => reader.Page.Locator(".start-window").ClickAsync());
        while (await reader.AskAsync<bool>("document.querySelector('.slides-timer').hidden"))
        {
            await second.Keyboard.PressAsync("ArrowRight");
        }

        ILocator timer = second.Locator(".facilitator-timer");
        await Assertions.Expect(timer).ToHaveAttributeAsync("aria-pressed", "false");
        await timer.ClickAsync();
        await Assertions.Expect(timer).ToHaveAttributeAsync("aria-pressed", "true");
        await reader.PressAsync("t");
        await Assertions.Expect(timer).ToHaveAttributeAsync("aria-pressed", "false");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_finger_turns_the_slides()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true, From = Place.Disk });
        await StartAsync(reader);
        await SwipeAsync(reader, 300, 60);
        await ExpectSlideAsync(reader, 2);
        await SwipeAsync(reader, 60, 300);
        await ExpectSlideAsync(reader, 1);
        reader.Problems.ShouldBeEmpty();
    }

    private async Task<Reader> StartAsync() => await StartAsync(await site.ReaderAsync());

    private async Task<Reader> StartAsync(Reader reader)
    {
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.Page.Locator("workshop-mode button").FocusAsync();
        await reader.PressAsync("Enter");
        await GoAsync(reader);
        return reader;
    }

    // All but the tips is chosen; the key that opened the start screen leads on.
    private static async Task GoAsync(Reader reader)
    {
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync();
        await reader.PressAsync("Enter");
        await reader.Page.Locator(Stage).WaitForAsync();
    }

    private static async Task LeafToAsync(Reader reader, string beginning)
    {
        for (int press = 0; press < 60 && !(await reader.TextAsync(Stage)).StartsWith(beginning, StringComparison.Ordinal); press++)
        {
            await reader.PressAsync("ArrowRight");
        }
    }

    private static Task ExpectSlideAsync(Reader reader, int number)
        => reader.UntilAsync("Number.parseInt(document.querySelector('.slides-place').textContent)", number);

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
