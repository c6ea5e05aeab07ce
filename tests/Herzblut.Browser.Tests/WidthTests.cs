using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Sources;
using Herzblut.Writing;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

/// <summary>Long words, addresses and lines of code, wherever an author may write them.</summary>
public sealed class WidthTests(SiteFixture site)
{
    private const string Word = "Kundenzufriedenheitsbefragungsauswertungsbogen";
    private const string Address = "https://beispiel.example/ein/sehr/langer/pfad/ohne/jede/luecke/und/noch/viel/weiter";
    // A4 without its margins.
    private const int PaperWidth = 643;

    private const string Code = "`herzblut-build--root-C:/Daten/Playbook/Inhalt/Kapitel--output-D:/Ablage`";

    private const string SiteFile =
        """
        title: "Heft"
        description: "Versuche"
        languages: [de]
        brand: {name: "Heft"}
        vocabularies:
          roles: {team: {de: "Team"}}
          touchpoints: {beratung: {de: "Beratung"}}
          industries: {handel: {de: "Handel"}}
        """;

    private static readonly string Chapter =
        $"""
        ---
        title: "{Word}"
        description: "{Word} {Address}"
        quote: "{Word}"
        tags: ["{Word}"]
        guiding_questions: ["{Address} {Code}?", "{Word}?"]
        tips: ["{Address}", "{Code}", "{Word}"]
        workshop:
          material: ["{Address}"]
          steps:
            - title: "{Word}"
              minutes: 10
              text: "{Address} {Code}"
              remote: "{Address}"
        situations:
          - title: "{Word}"
            say: "{Word} {Address}"
            avoid: "{Address}"
            question: "{Code} {Word}"
        practice_examples:
          - title: "{Word}"
            text: "{Address} {Code}"
            role: team
            touchpoint: beratung
            effect: "{Address}"
        ---

        {Word} {Address} {Code}

        ## {Word}

        > [!TIP]
        > {Address}

        | {Word} | Zwei | Drei | Vier | Fünf | Sechs | {Word} |
        | --- | --- | --- | --- | --- | --- | --- |
        | eins | Erreichbarkeit | Wiedererkennung | Begeisterung | Nachbereitung | Aufmerksamkeit | {Word} |

        ```
        {string.Concat(Enumerable.Repeat("0123456789", 13))}
        ```
        """;

    [Fact]
    public async Task No_page_scrolls_sideways_on_a_phone_and_paper_cuts_nothing_off()
    {
        await using Reader reader = await site.ReaderAsync(new());
        await ForEachPageAsync(reader, async page =>
        {
            await ExpectWidthAsync(reader, 320, "document.documentElement.scrollWidth", page);
            await ExpectWidthAsync(reader, 360, "document.documentElement.scrollWidth", page);
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await ExpectWidthAsync(reader, PaperWidth, "Math.max(0, ...[...document.querySelectorAll('pre, table, td, th')].map(box => Math.floor(Math.max(box.getBoundingClientRect().right, box.getBoundingClientRect().left + box.scrollWidth))))", page);
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        });
    }

    // Columns side by side would have a word or two a line there.
    [Theory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task On_a_phone_the_rows_of_a_table_with_prose_stand_below_each_other(int width)
    {
        const string Cells = "[...document.querySelectorAll('.table-rows td')].filter(cell => cell.checkVisibility())";
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        OutputFile page = site.Files.First(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && Encoding.UTF8.GetString(file.Content.Span).Contains("table-rows", StringComparison.Ordinal));
        await reader.Page.SetViewportSizeAsync(width, 844);
        await reader.OpenAsync(page.Path);

        (await reader.AskAsync<int>($"{Cells}.length")).ShouldBeGreaterThan(5);
        (await reader.AskAsync<bool>($"{Cells}.every(cell => cell.textContent === '' || cell.getBoundingClientRect().width > 0.8 * innerWidth)")).ShouldBeTrue();
        (await reader.AskAsync<bool>($"{Cells}.every(cell => cell.cellIndex === 0 || cell.textContent === '' || getComputedStyle(cell, '::before').content.includes(cell.closest('table').rows[0].cells[cell.cellIndex].textContent))")).ShouldBeTrue();
        (await reader.AskAsync<bool>("[...document.querySelectorAll('.table-rows')].every(box => box.scrollWidth <= box.clientWidth)")).ShouldBeTrue();

        await reader.Page.SetViewportSizeAsync(820, 1180);
        (await reader.AskAsync<string>("getComputedStyle(document.querySelector('.table-rows td')).display")).ShouldBe("table-cell");
    }

    // A phone of 390 px whose owner has letters twice as large: for the page a window of half the width.
    [Fact]
    public async Task Letters_twice_as_large_leave_a_phone_its_whole_page_and_every_tool()
    {
        await using Reader reader = await site.ReaderAsync(new() { IsPhone = true });
        await reader.Page.SetViewportSizeAsync(195, 422);
        foreach (string kind in AccessibilityTests.KindsOfPages)
        {
            await reader.OpenAsync(site.AddressOf(kind));
            await reader.UntilAsync("document.fonts.status", "loaded");

            (await reader.AskAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(195, kind);
            (await reader.AskAsync<bool>("document.querySelector('.brand').getBoundingClientRect().right <= document.querySelector('.masthead-tools').getBoundingClientRect().left")).ShouldBeTrue(kind);
            (await reader.AskAsync<string[]>("[...document.querySelectorAll('.masthead-tools .tool, .register-link')].filter(tool => tool.checkVisibility() && tool.getBoundingClientRect().right > innerWidth).map(tool => tool.textContent.trim())")).ShouldBeEmpty(kind);
        }
    }

    private static async Task ExpectWidthAsync(Reader reader, int width, string taken, string page)
    {
        await reader.Page.SetViewportSizeAsync(width, 800);
        await reader.UntilAsync($"innerWidth === {width}");
        (await reader.AskAsync<int>(taken)).ShouldBeLessThanOrEqualTo(width, page);
    }

    private static async Task ForEachPageAsync(Reader reader, Func<string, Task> check)
    {
        string folder = Directory.CreateTempSubdirectory("herzblut-width").FullName;
        try
        {
            BuildResult result = SiteBuilder.Build(Tree(), new BuildOptions());
            result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
            SiteWriter.Write(result.Files, folder, Path.Combine(folder, "site")).Diagnostics.ShouldBeEmpty();
            foreach (OutputFile page in result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
            {
                await reader.Page.GotoAsync(new Uri(Path.Combine(folder, "site", page.Path)).AbsoluteUri);
                await reader.UntilAsync("document.fonts.status", "loaded");
                await check(page.Path);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static MemoryTree Tree() => new MemoryTree()
        .Add("site.yml", SiteFile)
        .Add("content/de/index.md", $"---\ntitle: Heft\ndescription: \"{Word}\"\n---\n\n{Address} {Word}\n")
        .Add("content/de/haltung/index.md", $"---\ntitle: \"{Word}\"\ndescription: \"{Address}\"\n---\n\n{Code}\n")
        .Add("content/de/haltung/lang.md", Chapter)
        .Add("content/de/haltung/kurz.md", "---\ntitle: Kurz\n---\n\nText.\n")
        .Add("content/de/seite.md", $"---\ntitle: Seite\n---\n\n{Address}\n");
}
