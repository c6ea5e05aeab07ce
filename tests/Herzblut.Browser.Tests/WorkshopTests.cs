using System.Globalization;
using System.Text.RegularExpressions;
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
        while (await reader.Page.Locator(".slides-next").GetAttributeAsync("aria-disabled") != "true")
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

        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Follow_up_questions_come_one_press_later()
    {
        await using Reader reader = await StartAsync();
        GuidingQuestion question = site.Chapter.Questions.First(question => !question.FollowUps.IsEmpty);
        await LeafToAsync(reader, question.Text.Content.PlainText);
        (await reader.TextAsync(Stage)).ShouldNotContain(question.FollowUps[0].Content.PlainText);

        await reader.PressAsync("ArrowRight");
        (await reader.TextAsync(Stage)).ShouldContain(question.Text.Content.PlainText);
        (await reader.TextAsync(Stage)).ShouldContain(question.FollowUps[0].Content.PlainText);
    }

    [Fact]
    public async Task A_step_counts_its_minutes_down_and_tells_how_it_works_at_a_distance()
    {
        await using Reader reader = await site.ReaderAsync();
        await reader.Page.Clock.InstallAsync();
        await StartAsync(reader);
        WorkshopStep step = site.Chapter.Workshop!.Steps.First(step => step.Minutes is not null && step.Remote is not null);
        await LeafToAsync(reader, step.Title!);
        (await reader.TextAsync(".slides-clock")).ShouldBe($"{step.Minutes}:00");

        await reader.PressAsync("t");
        await reader.Page.Clock.RunForAsync(61_500);
        (await reader.TextAsync(".slides-clock")).ShouldBe($"{step.Minutes - 2}:59");
        (await reader.TextAsync(".slides-total")).ShouldStartWith("1:0");

        await reader.PressAsync("n");
        (await reader.TextAsync(".slides-note-text")).ShouldContain(step.Remote!.Content.PlainText[..20]);
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
        (await reader.TextAsync(".slides-place")).ShouldStartWith("2/");
    }

    [Fact]
    public async Task A_number_and_Enter_lead_to_that_slide()
    {
        await using Reader reader = await StartAsync();
        ILocator place = reader.Page.Locator(".slides-place");
        await reader.PressAsync("3", "Enter");
        await Assertions.Expect(place).ToHaveTextAsync(new Regex("^3/"));

        await reader.PressAsync("1", "ArrowRight", "Enter");
        await Assertions.Expect(place).ToHaveTextAsync(new Regex("^5/"));
    }

    // The team lead's task: half an hour, on a projector, unprepared. From the list it is one click and one key.
    [Theory]
    [InlineData(Place.Root)]
    [InlineData(Place.Disk)]
    public async Task Half_an_hour_takes_one_click_and_one_key(Place place)
    {
        await using Reader reader = await site.ReaderAsync(new() { From = place });
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Workshops).Path);
        await reader.Page.Locator("a[href$='?workshop=30']").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".start-go")).ToBeFocusedAsync();
        int minutes = int.Parse(string.Concat((await reader.TextAsync(".start-sum")).Where(char.IsDigit)), CultureInfo.InvariantCulture);

        minutes.ShouldBeInRange(20, 30);
        await reader.PressAsync("Enter");
        await reader.Page.Locator(Stage).WaitForAsync();
        (await reader.Page.Locator(".slides-frame").EvaluateAsync<bool>("frame => frame.matches(':focus')")).ShouldBeTrue();
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
        await reader.PressAsync("ArrowRight");
        await Assertions.Expect(second.Locator(".facilitator-place")).ToHaveTextAsync(await reader.TextAsync(".slides-place"));

        await second.Keyboard.PressAsync("ArrowRight");
        (await reader.TextAsync(".slides-place")).ShouldStartWith("3/");
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_finger_turns_the_slides()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true, From = Place.Disk });
        await StartAsync(reader);
        await SwipeAsync(reader, 300, 60);
        (await reader.TextAsync(".slides-place")).ShouldStartWith("2/");
        await SwipeAsync(reader, 60, 300);
        (await reader.TextAsync(".slides-place")).ShouldStartWith("1/");
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

    // Everything is chosen; the key that opened the start screen leads on.
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
