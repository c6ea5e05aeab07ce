using System.Globalization;
using Herzblut.Addresses;
using Herzblut.Model;
using Microsoft.Playwright;
using static Herzblut.Browser.Tests.WorkshopSlides;

namespace Herzblut.Browser.Tests;

/// <summary>What the slides of a workshop show.</summary>
public sealed class WorkshopTests(SiteFixture site)
{
    // What the first slides and the last take besides what is chosen.
    private const int Ends = 5;

    [Fact]
    public async Task The_keyboard_leads_from_the_title_to_the_last_slide()
    {
        await using Reader reader = await StartAsync(site);
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
    public async Task Questions_are_counted_as_the_room_sees_them()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path + "?workshop=q2.q4");
        await GoAsync(reader);
        await LeafToAsync(reader, site.Chapter.Questions[3].Text.Content.PlainText);

        (await reader.TextAsync(".slides-label")).ShouldEndWith(" 2/2");
        await Assertions.Expect(reader.Page.Locator(Stage)).ToHaveAttributeAsync("data-number", "2");
    }

    [Fact]
    public async Task Follow_up_questions_come_one_press_later()
    {
        await using Reader reader = await StartAsync(site);
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
        await StartAsync(reader, site.Chapter);
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

    // Half a cloud and a splinter are no picture.
    [Theory]
    [InlineData(1024, 768)]
    [InlineData(1280, 720)]
    [InlineData(1920, 1080)]
    public async Task No_slide_shows_less_than_two_thirds_of_the_picture_of_the_part(int width, int height)
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.Page.SetViewportSizeAsync(width, height);
        await reader.OpenAsync(site.Chapter.Address.Path + "?workshop=s1.s2.s3");
        await GoAsync(reader);

        double[] shares = await reader.AskAsync<double[]>(
            """
            [...Array(12)].flatMap(() => {
              const plate = document.querySelector('.slides-stage .slides-plate');
              const cut = plate && (getComputedStyle(plate).objectViewBox.match(/[0-9.]+(?=%)/g) ?? [0]).map(Number);
              document.querySelector('.slides-next').click();
              return plate ? [(100 - Math.max(...cut)) / 100] : [];
            })
            """);
        shares.Length.ShouldBeGreaterThan(2);
        shares.Min().ShouldBeGreaterThan(0.66);
    }

    // What lies under the bar is known to be there.
    [Theory]
    [InlineData(1280, 600)]
    [InlineData(390, 700)]
    public async Task The_start_screen_says_that_it_goes_on_until_its_end_is_seen(int width, int height)
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.Page.SetViewportSizeAsync(width, height);
        await reader.OpenAsync(site.Chapter.Address.Path + "?workshop=all");
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync();
        await reader.UntilAsync("getComputedStyle(document.querySelector('.start-body'), '::after').opacity", "1");

        await reader.AskAsync<object?>("document.querySelector('.start-body').scrollTo(0, 99999)");
        await reader.UntilAsync("getComputedStyle(document.querySelector('.start-body'), '::after').opacity", "0");
    }

    [Fact]
    public async Task Whoever_leads_reads_the_minutes_of_what_was_chosen()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.OpenAsync(site.Chapter.Address.Path + "?workshop=s1");
        await GoAsync(reader);
        await reader.PressAsync("n");

        site.Chapter.Workshop!.Steps[0].Minutes.ShouldNotBe(site.Chapter.Workshop.Minutes);
        await Assertions.Expect(reader.Page.Locator(".slides-note-text .effort").First).ToHaveTextAsync($"{site.Chapter.Workshop.Steps[0].Minutes + Ends} Min.");
    }

    [Fact]
    public async Task A_step_uses_the_room_and_says_what_comes_after_it()
    {
        await using Reader reader = await StartAsync(site);
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
    public async Task The_quote_fills_the_screen_in_the_colour_of_the_brand()
    {
        await using Reader reader = await StartAsync(site);
        string paper = await reader.AskAsync<string>("getComputedStyle(document.querySelector('.slides-frame')).backgroundColor");
        await reader.PressAsync("ArrowRight", "n");

        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.slides-frame')).backgroundColor")).ShouldNotBe(paper);
        (await reader.AskAsync<double>("Number.parseFloat(getComputedStyle(document.querySelector('.slides-stage .quote-text')).fontSize) / innerHeight")).ShouldBeGreaterThan(0.075);
        await AccessibilityTests.ExpectNoBarrierAsync(reader, "a quote on the screen");
    }

    // The overview, the notes and the timer take the focus along when they go; a remote control has nothing but keys.
    [Fact]
    public async Task What_the_group_agrees_on_can_be_taken_along()
    {
        await using Reader reader = await StartAsync(await site.ReaderAsync(new() { UsesClipboard = true }), site.Chapter);
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

        minutes.ShouldBe(30);
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
}
