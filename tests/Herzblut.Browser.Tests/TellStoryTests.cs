using System.Text;
using Herzblut.Addresses;
using Herzblut.Auditing;
using Herzblut.Model;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

/// <summary>The form for telling a story, from its entries to the ways out of it.</summary>
public sealed class TellStoryTests(SiteFixture site)
{
    private const string Story = "Eine Kundin ruft zum dritten Mal an, weil ihr \"Paket\" nicht da ist: #ärgerlich.\n---\nDie Kollegin fasst zusammen und ruft *pünktlich* zurück.";
    private const string Effect = "Die Kundin hat sich bedankt: \"Endlich!\"";
    private const string Title = "Eine Kundin ruft zum dritten Mal an";

    [Fact]
    public async Task A_story_written_on_a_phone_appears_in_its_chapter_once_its_file_is_there()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk, IsPhone = true });
        await reader.OpenAsync(site.Chapter.Address.Path);
        await reader.FollowAsync(".invitation a");
        await WriteAsync(reader, chapter: null);
        await reader.Page.Locator("[name=consent]").CheckAsync();
        IDownload download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator("[data-exit=file]").ClickAsync());
        string file = await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);

        download.SuggestedFilename.ShouldBe("eine-kundin-ruft-zum-dritten-mal-an.md");
        await Assertions.Expect(reader.Page.Locator(".telling-status")).ToContainTextAsync(download.SuggestedFilename);
        BuildResult result = site.BuildWith($"{site.Chapter.ExampleFolder}/{download.SuggestedFilename}", file);
        result.Diagnostics.Concat(SiteAudit.Run(result)).ShouldBeEmpty();
        PracticeExample story = result.Playbook!.Default.Examples.Single(example => example.Title == Title);
        story.Chapter.Title.ShouldBe(site.Chapter.Title);
        story.Text.Content.PlainText.ShouldContain("#ärgerlich");
        story.Effect!.Content.PlainText.ShouldBe(Effect);
        story.Roles.ShouldNotBeEmpty();
        Encoding.UTF8.GetString(result.Files.Single(page => page.Path == site.Chapter.Address.Path).Content.Span).ShouldContain(Title);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_mail_brings_subject_and_text_and_a_long_text_comes_by_the_clipboard()
    {
        await using Reader reader = await OpenAsync(new() { UsesClipboard = true });
        await WriteAsync(reader);
        string mail = await AddressAfterClickAsync(reader, "mail");
        mail.ShouldStartWith($"mailto:{site.Contact}?subject=");
        Uri.UnescapeDataString(mail).ShouldContain(site.Chapter.Title);
        Uri.UnescapeDataString(mail).ShouldContain(Story.Replace("\n", "\r\n", StringComparison.Ordinal));

        string longStory = string.Concat(Enumerable.Repeat(Story + "\n", 20)).TrimEnd();
        await reader.Page.Locator("[name=text]").FillAsync(longStory);
        (await AddressAfterClickAsync(reader, "mail")).Length.ShouldBeLessThan(500);
        await Assertions.Expect(reader.Page.Locator(".telling-status")).ToContainTextAsync("Zwischenablage");
        (await reader.AskAsync<string>("navigator.clipboard.readText()")).ReplaceLineEndings("\n").ShouldContain(longStory);
    }

    [Fact]
    public async Task The_text_can_be_copied()
    {
        await using Reader reader = await OpenAsync(new() { UsesClipboard = true });
        await WriteAsync(reader);
        await reader.Page.Locator("[data-exit=copy]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".telling-status")).ToContainTextAsync("Kopiert");

        string text = (await reader.AskAsync<string>("navigator.clipboard.readText()")).ReplaceLineEndings("\n");
        text.ShouldContain(Story);
        text.ShouldContain(Effect);
        text.ShouldContain(site.Chapter.Title);
    }

    [Fact]
    public async Task The_repository_opens_with_the_whole_file_unless_the_address_grows_too_long()
    {
        await using Reader reader = await OpenAsync(new() { UsesClipboard = true });
        await WriteAsync(reader);
        string address = await AddressAfterClickAsync(reader, "repository");
        address.ShouldContain($"/new/main/{site.Chapter.ExampleFolder}?filename=eine-kundin-ruft-zum-dritten-mal-an.md&value=---%0Atitle%3A%20%22Eine");
        Uri.UnescapeDataString(address).ShouldContain("consent: false\n---\n");

        await reader.Page.Locator("[name=text]").FillAsync(string.Concat(Enumerable.Repeat(Story + "\n", 60)));
        (await AddressAfterClickAsync(reader, "repository")).ShouldEndWith("&value=");
        await Assertions.Expect(reader.Page.Locator(".telling-status")).ToContainTextAsync("Zwischenablage");
    }

    // Whoever reads the mail knows the playbook: the story alone will do.
    [Fact]
    public async Task A_mail_needs_no_choice()
    {
        await using Reader reader = await OpenAsync(new());
        await reader.Page.Locator("[name=text]").FillAsync(Story);
        string mail = await AddressAfterClickAsync(reader, "mail");

        Uri.UnescapeDataString(mail).ShouldContain($"„{Title}“");
        await Assertions.Expect(reader.Page.Locator(".telling-status")).Not.ToBeEmptyAsync();
        await Assertions.Expect(reader.Page.Locator("[aria-invalid=true]")).ToHaveCountAsync(0);
        await reader.UntilAsync("!JSON.stringify({ ...localStorage }).includes('/.html')");
    }

    [Fact]
    public async Task What_is_missing_is_named_and_has_the_focus()
    {
        await using Reader reader = await OpenAsync(new());
        await UnfoldAsync(reader);
        await reader.Page.Locator("[name=title]").FillAsync("Nur eine Überschrift");
        await reader.Page.Locator("[data-exit=file]").ClickAsync();

        await Assertions.Expect(reader.Page.Locator("[name=text]")).ToBeFocusedAsync();
        await reader.UntilAsync<string[]>("[...document.querySelectorAll('[aria-invalid=true]')].map(field => field.name)", ["text", "chapter", "touchpoint"]);
        await Assertions.Expect(reader.Page.Locator(".telling-text .telling-missing")).Not.ToBeEmptyAsync();
        await Assertions.Expect(reader.Page.Locator(".telling-status")).ToBeEmptyAsync();
        await AccessibilityTests.ExpectNoBarrierAsync(reader, "a form with gaps");
    }

    [Fact]
    public async Task Two_questions_are_asked_and_where_the_story_belongs_opens_when_it_is_needed()
    {
        await using Reader reader = await OpenAsync(new() { IsPhone = true });
        ILocator fields = reader.Page.Locator(".telling-questions .field:visible");
        await Assertions.Expect(fields).ToHaveCountAsync(2);

        await reader.Page.Locator("[name=text]").FillAsync(Story);
        await reader.Page.Locator("[data-exit=file]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("[name=chapter]")).ToBeFocusedAsync();
        await Assertions.Expect(fields).ToHaveCountAsync(7);

        await reader.OpenAsync(site.AddressOf("contribute") + "?role=team");
        await Assertions.Expect(reader.Page.Locator("[name=role]")).ToBeVisibleAsync();
        reader.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Place.Root, false)]
    [InlineData(Place.Disk, true)]
    public async Task A_draft_stays_on_the_device_until_its_teller_lets_go_of_it(Place place, bool isPlain)
    {
        await using Reader reader = await OpenAsync(new() { From = place, IsPlain = isPlain, UsesClipboard = true });
        await WriteAsync(reader);
        await reader.PressAsync("Tab");
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("[name=text]")).ToHaveValueAsync(Story);
        await Assertions.Expect(reader.Page.Locator(".story-title")).ToHaveTextAsync(Title);

        await reader.Page.Locator("[data-exit=copy]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".telling-status")).Not.ToBeEmptyAsync();
        await reader.Page.Locator("[data-clear]").ClickAsync();
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("[name=text]")).ToBeEmptyAsync();
        await reader.UntilAsync("!Object.values(localStorage).join().includes('Paket')");
        // The knot on the teller's thread has the title; a theme without Mein Playbook ties none.
        await reader.UntilAsync("localStorage.length", isPlain ? 0 : 1);
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_typed_before_the_script_has_come_stays()
    {
        await using Reader reader = await site.ReaderAsync();
        TaskCompletionSource mayCome = new();
        await reader.Page.RouteAsync("**/assets/js/contribute.*", async route =>
        {
            await mayCome.Task;
            await route.ContinueAsync();
        });
        await reader.Page.GotoAsync(new Uri(reader.Root, site.Book.Addresses.Of(PageKind.Contribute).Path).AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit });
        await reader.Page.Locator("[name=text]").FillAsync(Story);
        await reader.Page.Locator("[name=consent]").CheckAsync();
        mayCome.SetResult();

        await Assertions.Expect(reader.Page.Locator("[name=title]")).ToHaveValueAsync(Title);
        await Assertions.Expect(reader.Page.Locator("[name=text]")).ToHaveValueAsync(Story);
        await Assertions.Expect(reader.Page.Locator("[name=consent]")).ToBeCheckedAsync();
        reader.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_says_so_and_sends_all_the_same()
    {
        await using Reader reader = await OpenAsync(new() { HasNoStorage = true });
        await WriteAsync(reader);
        await Assertions.Expect(reader.Page.Locator(".telling-kept")).ToContainTextAsync("merkt sich nichts");
        (await AddressAfterClickAsync(reader, "mail")).ShouldStartWith("mailto:");
    }

    [Fact]
    public async Task Hints_about_people_come_and_go_while_one_types()
    {
        await using Reader reader = await OpenAsync(new());
        ILocator hints = reader.Page.Locator(".telling-text .telling-privacy li");
        await reader.Page.Locator("[name=text]").FillAsync("Frau Weber (frau.weber@example.org) half einer Kundin am Schalter.");
        await Assertions.Expect(hints).ToHaveCountAsync(2);
        await AccessibilityTests.ExpectNoBarrierAsync(reader, "a form with hints");
        await reader.Page.Locator("[name=text]").FillAsync("Eine Kollegin half einer Kundin am Schalter.");
        await Assertions.Expect(hints).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_name_does_not_become_a_headline_by_itself()
    {
        await using Reader reader = await OpenAsync(new());
        await reader.Page.Locator("[name=text]").FillAsync("Frau Weber half einer Kundin am Schalter.");
        await Assertions.Expect(reader.Page.Locator(".telling-text .telling-privacy li")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator("[name=title]")).ToHaveValueAsync("");
        await reader.Page.Locator("[name=text]").FillAsync("Eine Kollegin half einer Kundin am Schalter.");
        await Assertions.Expect(reader.Page.Locator("[name=title]")).ToHaveValueAsync("Eine Kollegin half einer Kundin am Schalter");
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        await using Reader reader = await OpenAsync(new() { From = Place.Disk });
        await reader.Page.Locator("[name=text]").FocusAsync();
        await reader.Page.Keyboard.TypeAsync("Ein Gast fragt nach dem Weg.");
        await reader.PressAsync("Tab");
        await reader.Page.Keyboard.TypeAsync("Er fand ihn.");
        await reader.PressAsync("Tab", "Enter", "Tab", "Tab", "ArrowDown", "Tab", "ArrowDown", "Tab", "Tab", "Tab", "Space", "Tab", "Tab", "Tab");
        await Assertions.Expect(reader.Page.Locator("[data-exit=file]")).ToBeFocusedAsync();
        IDownload download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.PressAsync("Enter"));

        download.SuggestedFilename.ShouldBe("ein-gast-fragt-nach-dem-weg.md");
        (await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken)).ShouldNotContain("consent");
    }

    [Fact]
    public async Task A_station_of_the_journey_is_chosen_for_whoever_comes_from_there()
    {
        await using Reader reader = await site.ReaderAsync(new() { From = Place.Disk });
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Journey).Path);
        ILocator second = reader.Page.Locator(".station").Nth(1);
        string id = (await reader.AskAsync<string>("document.querySelectorAll('.station')[1].id")).Replace("hb-station-", "", StringComparison.Ordinal);
        await reader.LeaveAsync(() => second.Locator(".station-ways a").Last.ClickAsync());

        await Assertions.Expect(reader.Page.Locator("[name=touchpoint]")).ToHaveValueAsync(id);
    }

    [Fact]
    public void The_script_of_the_form_loads_on_its_page_alone()
        => site.Files
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && Encoding.UTF8.GetString(file.Content.Span).Contains("js/contribute.", StringComparison.Ordinal))
            .Select(file => file.Path)
            .ShouldBe([site.Book.Addresses.Of(PageKind.Contribute).Path, site.English.Addresses.Of(PageKind.Contribute).Path], ignoreOrder: true);

    [Fact]
    public async Task Without_script_there_are_the_address_and_the_questions()
    {
        await using Reader reader = await site.ReaderAsync(new() { HasNoScript = true, From = Place.Disk });
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Contribute).Path);

        await Assertions.Expect(reader.Page.Locator($".story-outline a[href^='mailto:{site.Contact}?subject=']")).ToBeVisibleAsync();
        (await reader.TextAsync(".story-outline pre >> nth=0")).ShouldStartWith("Was ist passiert?");
        await Assertions.Expect(reader.Page.Locator("story-form")).ToBeHiddenAsync();
    }

    private async Task<Reader> OpenAsync(ReaderOptions options)
    {
        Reader reader = await site.ReaderAsync(options);
        await reader.OpenAsync(site.Book.Addresses.Of(PageKind.Contribute).Path);
        return reader;
    }

    // A chapter that is null was chosen by the way to the form.
    private Task WriteAsync(Reader reader) => WriteAsync(reader, site.Chapter.Title);

    private static async Task WriteAsync(Reader reader, string? chapter)
    {
        await reader.Page.Locator("[name=text]").FillAsync(Story);
        await reader.Page.Locator("[name=effect]").FillAsync(Effect);
        await Assertions.Expect(reader.Page.Locator("[name=title]")).ToHaveValueAsync(Title);
        await UnfoldAsync(reader);
        if (chapter is not null)
        {
            await reader.Page.Locator("[name=chapter]").SelectOptionAsync(new SelectOptionValue { Label = chapter });
        }

        await reader.Page.Locator("[name=touchpoint]").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await reader.Page.Locator("[name=role]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
    }

    // Who came from a chapter finds it unfolded.
    private static async Task UnfoldAsync(Reader reader)
    {
        if (!await reader.AskAsync<bool>("document.querySelector('.telling-sorting').open"))
        {
            await reader.Page.Locator(".telling-sorting > summary").ClickAsync();
        }
    }

    // Where the link leads at the moment it is pressed; nothing opens.
    private static Task<string> AddressAfterClickAsync(Reader reader, string exit)
        => reader.AskAsync<string>($"(link => {{ link.addEventListener('click', event => event.preventDefault(), {{ once: true }}); link.click(); return link.href; }})(document.querySelector('[data-exit={exit}]'))");
}
