using System.Text.Json;

namespace Herzblut.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TestEnvironment _shell = new();

    public CheckCommandTests() => _shell
        .With("site.yml", "title: Klein\ndescription: Ein kleines Playbook.\nlanguages: [de]\n")
        .With("content/de/index.md", "---\ntitle: Start\n---\nWillkommen.\n")
        .With("content/de/haltung/index.md", "---\ntitle: Haltung\n---\n")
        .With("content/de/haltung/zuhoeren.md", "---\ntitle: Zuhören\nmessage: Erst zuhören.\nTags: [Ohr]\n---\n\nSiehe [dort](weg.md).\n");

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("site.yaml")]
    [InlineData("site.yml.txt")]
    public void A_site_file_with_another_name_is_a_finding_where_findings_are_data(string name)
    {
        File.Move(Path.Combine(_shell.Folder, "site.yml"), Path.Combine(_shell.Folder, name));

        _shell.Run("check", "--format", "json", "--lang", "de").ShouldBe(ExitCode.ErrorsFound);
        _shell.Out.ShouldContain("\"file\":\"site.yml\"");
        _shell.Out.ShouldContain($"„{name}“ um in „site.yml“");

        _shell.Run("check", "--lang", "de").ShouldBe(ExitCode.WrongUsage);
        _shell.Error.ShouldContain($"„{name}“ um in „site.yml“");
    }

    [Fact]
    public void All_mistakes_are_reported_in_one_run_and_nothing_is_written()
    {
        _shell.Run("check", "--lang", "de").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldContain("content/de/haltung/zuhoeren.md:4:1:");
        _shell.Error.ShouldContain("content/de/haltung/zuhoeren.md:7:14:");
        Directory.Exists(Path.Combine(_shell.Folder, "_site")).ShouldBeFalse();
    }

    [Fact]
    public void Json_goes_to_standard_output_alone()
    {
        _shell.Run("check", "--format", "json", "--lang", "en").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldBeEmpty();
        JsonElement[] found = [.. _shell.Out.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
        found.ShouldContain(one => one.GetProperty("file").GetString() == "content/de/haltung/zuhoeren.md" && one.GetProperty("line").GetInt32() == 4);
    }

    [Fact]
    public void A_job_summary_is_appended_where_there_is_one()
    {
        string summary = Path.Combine(_shell.Folder, "summary.md");
        _shell.Variables["GITHUB_STEP_SUMMARY"] = summary;

        _shell.Run("check", "--format", "github", "--lang", "de");

        _shell.Out.ShouldContain("::error file=content/de/haltung/zuhoeren.md,line=4,");
        File.ReadAllText(summary).ShouldContain("| `content/de/haltung/zuhoeren.md:4` |");
    }
}
