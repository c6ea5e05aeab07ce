using System.Text.Json;

namespace Herzblut.Cli.Tests.Commands;

public sealed class FixTests : IDisposable
{
    private const string Chapter = "content/de/haltung/zuhoeren.md";
    private const string Written = "---\r\nTitel: Zuhören: so geht es\r\ndescription: Ein Kapitel.\r\nmessage: Erst zuhören.\r\n---\r\n";
    private const string Mended = "---\r\ntitle: \"Zuhören: so geht es\"\r\ndescription: Ein Kapitel.\r\nmessage: Erst zuhören.\r\n---\r\n";

    private readonly TestEnvironment _shell = new();

    public FixTests() => _shell
        .With("site.yml", "Titel: Klein\ndescription: Ein kleines Playbook.\nlanguages: [de]\n")
        .With("content/de/index.md", "---\ntitle: Start\ndescription: Der Anfang.\n---\nWillkommen.\n")
        .With("content/de/haltung/index.md", "---\ntitle: Haltung\ndescription: Wie wir denken.\n---\nHaltung.\n")
        .With(Chapter, Written);

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void What_is_mended_is_shown_line_by_line()
    {
        _shell.Run("check", "--fix", "--strict", "--lang", "de").ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Read(Chapter).ShouldBe(Mended);
        _shell.Read("site.yml").ShouldStartWith("title: Klein\n");
        _shell.Out.ShouldContain($"--- {Chapter}\n+++ {Chapter}\n@@ -2 +2 @@\n-Titel: Zuhören: so geht es\n+title: \"Zuhören: so geht es\"\n");
        _shell.Out.ShouldContain("3 Stellen in 2 Dateien behoben.");
        Directory.EnumerateFiles(_shell.Folder, ".*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void A_dry_run_shows_the_same_and_writes_nothing()
    {
        _shell.Run("check", "--fix", "--dry-run", "--lang", "de").ShouldBe(ExitCode.ErrorsFound);

        _shell.Out.ShouldContain("+title: \"Zuhören: so geht es\"\n");
        _shell.Out.ShouldContain("3 Stellen in 2 Dateien würden behoben.");
        _shell.Read(Chapter).ShouldBe(Written);
    }

    [Fact]
    public void One_place_is_counted_as_one()
    {
        _shell.With("site.yml", "title: Klein\ndescription: Ein kleines Playbook.\nlanguages: [de]\n").With(Chapter, Mended.Replace("title", "titel", StringComparison.Ordinal));

        _shell.Run("check", "--fix", "--lang", "de").ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Out.ShouldContain("1 Stelle in 1 Datei behoben.");
    }

    [Fact]
    public void A_second_run_has_nothing_to_do()
    {
        _shell.Run("check", "--fix");

        _shell.Run("check", "--fix", "--lang", "en").ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Out.ShouldContain("Nothing to mend");
    }

    [Fact]
    public void Standard_output_keeps_to_json()
    {
        _shell.Run("check", "--fix", "--dry-run", "--format", "json").ShouldBe(ExitCode.ErrorsFound);

        foreach (string line in _shell.Out.TrimEnd('\n').Split('\n'))
        {
            using JsonDocument finding = JsonDocument.Parse(line);
        }
    }

    [Fact]
    public void A_dry_run_without_fix_is_a_slip()
    {
        _shell.Run("check", "--dry-run", "--lang", "de").ShouldBe(ExitCode.WrongUsage);

        _shell.Error.ShouldBe("--dry-run gehört zu --fix.\n");
    }

    [SkippableFact]
    public void What_a_link_leads_to_is_not_changed()
    {
        Skip.If(OperatingSystem.IsWindows());
        const string Behind = "content/de/haltung/anderswo.md";
        _shell.With(Behind, Written);
        File.CreateSymbolicLink(Path.Combine(_shell.Folder, "content/de/haltung/verknuepft.md"), Path.Combine(_shell.Folder, Behind));

        _shell.Run("check", "--fix", "--lang", "de");

        new FileInfo(Path.Combine(_shell.Folder, "content/de/haltung/verknuepft.md")).LinkTarget.ShouldNotBeNull();
        _shell.Out.ShouldNotContain("verknuepft.md\n@@");
    }

    [SkippableFact]
    public void A_name_that_is_taken_leaves_the_file_as_it_was()
    {
        Skip.If(OperatingSystem.IsWindows());
        string outside = Path.Combine(_shell.Folder, "outside.txt");
        File.CreateSymbolicLink(Path.Combine(_shell.Folder, "content/de/haltung/.zuhoeren.md.fix"), outside);

        _shell.Run("check", "--fix", "--lang", "de").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldContain("zuhoeren.md bleibt, wie es war.");
        _shell.Read(Chapter).ShouldBe(Written);
        File.Exists(outside).ShouldBeFalse();
    }
}
