using System.Text.Json;
using Herzblut.Tests.Shared;

namespace Herzblut.Cli.Tests.Commands;

public sealed class StatsCommandTests : IDisposable
{
    private readonly TestEnvironment _shell = new TestEnvironment()
        .With("site.yml", "title: Mut\nlanguages: [de, en]\nreview_after: 12 months\nvocabularies:\n  roles: {kontakt: {de: Mitarbeitende im Kundenkontakt}, leitung: {de: Führungskraft}}\n  touchpoints: {kauf: {de: Kauf/Abschluss}, nutzung: {de: Nutzung}}\n")
        .With("content/de/index.md", "---\ntitle: Willkommen\n---\nGuten Tag.\n")
        .With("content/de/haltung/index.md", "---\ntitle: Haltung\n---\nWorum es geht.\n")
        .With("content/de/haltung/mut.md", "---\ntitle: \"Mut [bold]\"\nguiding_questions: [Wann?]\nreviewed: 2026-10-05\n---\nTut gut.\n")
        .With("content/de/haltung/mut/sprung.md", "---\ntitle: Der Sprung\nrole: leitung\ntouchpoint: kauf\n---\nEr sprang.\n")
        .With("content/de/haltung/ruhe.md", "---\ntitle: Ruhe\ndraft: true\n---\nKommt noch.\n")
        .With("content/en/index.md", "---\ntitle: Welcome\n---\nHello.\n");

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void The_report_is_plain_where_nobody_watches(string language)
    {
        _shell.Run("stats", "--lang", language).ShouldBe(ExitCode.Success);

        Snapshot.Match(_shell.Out, language, "txt");
        _shell.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(80)]
    public void It_keeps_to_the_width_of_a_terminal(int width)
    {
        _shell.RunIn(width, "stats", "--lang", "de").ShouldBe(ExitCode.Success);

        _shell.Out.Split('\n').ShouldAllBe(line => line.Length <= width);
    }

    [Fact]
    public void Tools_get_all_of_it_as_JSON()
    {
        _shell.Run("stats", "--format", "json").ShouldBe(ExitCode.Success);

        using JsonDocument figures = JsonDocument.Parse(_shell.Out);
        figures.RootElement.GetProperty("editions")[0].GetProperty("chapters")[0].GetProperty("file").GetString().ShouldBe("content/de/haltung/mut.md");
        figures.RootElement.GetProperty("translations")[0].GetProperty("missing").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_counts()
    {
        _shell.With("content/de/haltung/zorn.md", "---\ntitle: [\n---\n");

        _shell.Run("stats", "--lang", "en").ShouldBe(ExitCode.Success);

        _shell.Error.ShouldBe("There are errors; what could not be read does not count. To see them: herzblut check\n");
        _shell.Out.ShouldContain("Mut");
    }

    [Fact]
    public void Without_a_playbook_it_is_wrong_usage()
    {
        _shell.Run("stats", "--root", "leer", "--lang", "de").ShouldBe(ExitCode.WrongUsage);

        _shell.Error.ShouldContain("keine site.yml");
    }
}
