using System.Text.Json;

namespace Herzblut.Cli.Tests.Commands;

public sealed class InspectCommandTests : IDisposable
{
    private readonly TestEnvironment _shell = new TestEnvironment()
        .With("buch/site.yml", "title: Mut\nurl: https://example.org/\n")
        .With("buch/content/de/index.md", "---\ntitle: Willkommen\n---\nGuten Tag.\n")
        .With("buch/content/de/haltung/index.md", "---\ntitle: Haltung\n---\nWorum es geht.\n")
        .With("buch/content/de/haltung/mut.md", "---\ntitle: Mut\n---\nTut gut.\n")
        .With("buch/content/de/haltung/mut/sprung.md", "---\ntitle: Der Sprung\n---\nEr sprang.\n")
        .With("buch/content/de/haltung/ruhe.md", "---\ntitle: Ruhe\ndraft: true\n---\nKommt noch.\n");

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("haltung/mut.html")]
    [InlineData("content/de/haltung/mut.md")]
    [InlineData("content/de/haltung/mut/sprung.md")]
    [InlineData("buch/content/de/haltung/mut.md")]
    public void A_page_is_found_by_address_and_by_file(string page)
    {
        _shell.Run("inspect", page, "--root", "buch").ShouldBe(ExitCode.Success);

        using JsonDocument model = JsonDocument.Parse(_shell.Out);
        model.RootElement.GetProperty("chapter").GetProperty("title").GetString().ShouldBe("Mut");
        _shell.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("haltung/mtu.html", "Meinten Sie „haltung/mut.html“?")]
    [InlineData("content/de/haltung/mutt.md", "Meinten Sie „content/de/haltung/mut.md“?")]
    [InlineData("content/de/haltung/ruhe.md", "Sie ist ein Entwurf: Mit --drafts wird sie gezeigt.")]
    [InlineData("etwas-ganz-anderes", "Nennen Sie eine Adresse der Website oder eine Datei: herzblut inspect haltung/mut.html")]
    public void A_page_that_is_not_there_is_wrong_usage_with_a_cure(string page, string cure)
    {
        _shell.Run("inspect", page, "--root", "buch", "--lang", "de").ShouldBe(ExitCode.WrongUsage);

        _shell.Error.ShouldBe($"Die Seite „{page}“ gibt es nicht.\n{cure}\n");
        _shell.Out.ShouldBeEmpty();
    }

    [Fact]
    public void Drafts_are_shown_on_demand()
        => _shell.Run("inspect", "content/de/haltung/ruhe.md", "--root", "buch", "--drafts").ShouldBe(ExitCode.Success);

    [Fact]
    public void A_mistake_in_another_file_is_no_obstacle()
    {
        _shell.With("buch/content/de/haltung/zorn.md", "---\ntitle: [\n---\n");

        _shell.Run("inspect", "haltung/mut.html", "--root", "buch").ShouldBe(ExitCode.Success);
    }

    [Fact]
    public void Where_site_yml_cannot_be_read_its_mistake_is_told()
    {
        _shell.With("buch/site.yml", "title: Mut\n#" + new string('-', 400_000));

        _shell.Run("inspect", "haltung/mut.html", "--root", "buch", "--lang", "en").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldContain("site.yml");
        _shell.Out.ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_page_the_usage_is_wrong()
    {
        _shell.Run("inspect", "--lang", "en").ShouldBe(ExitCode.WrongUsage);

        _shell.Error.ShouldStartWith("Which page?\n");
    }
}
