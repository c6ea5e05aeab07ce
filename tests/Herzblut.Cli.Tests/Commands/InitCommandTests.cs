using System.Text.Json;
using System.Text.RegularExpressions;
using Herzblut.Schemas.Keys;
using Herzblut.Tests.Shared;

namespace Herzblut.Cli.Tests.Commands;

public sealed partial class InitCommandTests : IDisposable
{
    private readonly TestEnvironment _shell = new();

    public static TheoryData<string> Choices => ["--language de --lang de", "--language en --lang en", "--language both --lang de", "--language both --lang en", "--lang de", "--lang en"];

    public void Dispose() => _shell.Dispose();

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_new_playbook_builds_and_nothing_is_wrong_with_it(string options)
    {
        Run($"init x {options}").ShouldBe(ExitCode.Success, _shell.Error);
        Run("build --root x --strict").ShouldBe(ExitCode.Success, _shell.Error);
        Run("check --root x --strict --drafts").ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Has("x/_site/now.html").ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void New_files_fit_into_it(string options)
    {
        Run($"init . {options}").ShouldBe(ExitCode.Success, _shell.Error);
        string[] folders = [.. Directory.EnumerateDirectories(Path.Combine(_shell.Folder, "content")).Select(folder => Path.GetFileName(folder)!)];
        foreach (string language in folders)
        {
            string part = Path.GetFileName(Directory.EnumerateDirectories(Path.Combine(_shell.Folder, "content", language)).Single())!;
            Run($"new chapter --language {language} --part {part} --title Neues-{language}").ShouldBe(ExitCode.Success, _shell.Error);
            Run($"new part --language {language} --title Mehr-{language}").ShouldBe(ExitCode.Success, _shell.Error);
            Run($"new page --language {language} --title Weitere-{language}").ShouldBe(ExitCode.Success, _shell.Error);
        }

        Run("check --strict").ShouldBe(ExitCode.Success, _shell.Error);
    }

    [Fact]
    public void Every_file_that_an_editor_needs_is_there()
    {
        Run("init x --language de --lang de");

        string root = Path.Combine(_shell.Folder, "x");
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ShouldBe(
        [
            ".gitattributes",
            ".github/ISSUE_TEMPLATE/praxisbeispiel.yml",
            ".github/herzblut/action.yml",
            ".github/workflows/check.yml",
            ".github/workflows/pages.yml",
            ".gitignore",
            ".vscode/chapter.schema.json",
            ".vscode/example.schema.json",
            ".vscode/extensions.json",
            ".vscode/page.schema.json",
            ".vscode/settings.json",
            ".vscode/site.schema.json",
            "README.md",
            "content/de/erste-schritte/ein-kapitel-schreiben.md",
            "content/de/erste-schritte/ein-kapitel-schreiben/der-stuhl-am-fenster.md",
            "content/de/erste-schritte/index.md",
            "content/de/index.md",
            "content/de/ueber-dieses-playbook.md",
            "site.yml",
        ]);
    }

    [Theory]
    [MemberData(nameof(NewCommandTests.HostileTitles), MemberType = typeof(NewCommandTests))]
    public void Any_name_makes_a_playbook(string name)
    {
        _shell.Run("init", "x", "--language", "de", "--name", name).ShouldBe(ExitCode.Success, _shell.Error);

        Run("check --root x --strict").ShouldBe(ExitCode.Success, _shell.Error);
    }

    [Fact]
    public void Addresses_are_taken_over()
    {
        Run("init x --language de --url https://example.org/mut/ --contact mut@example.org --repository https://github.com/example/mut").ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Read("x/site.yml").ShouldContain("url: \"https://example.org/mut/\"\n");
        Run("check --root x --strict").ShouldBe(ExitCode.Success, _shell.Error);
        _shell.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_program_comes_from_stands_in_one_place()
    {
        Run("init x --language de --program our-house/herzblut").ShouldBe(ExitCode.Success, _shell.Error);
        Run("init y --language de").ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Read("x/.github/herzblut/action.yml").ShouldContain("REPOSITORY: \"our-house/herzblut\"\n");
        _shell.Read("y/.github/herzblut/action.yml").ShouldContain("REPOSITORY: \"\"\n");
        _shell.Read("y/README.md").ShouldContain(".github/herzblut/action.yml");
    }

    [Theory]
    [InlineData("herzblut")]
    [InlineData("https://github.com/our-house/herzblut")]
    [InlineData("a/b$(id)")]
    public void A_program_that_is_no_repository_makes_no_playbook(string program)
    {
        _shell.Run("init", "x", "--lang", "de", "--program", program).ShouldBe(ExitCode.WrongUsage);

        _shell.Error.ShouldContain("BESITZER/NAME");
        _shell.Has("x/site.yml").ShouldBeFalse();
    }

    [Fact]
    public void An_address_that_is_none_makes_no_playbook()
    {
        Run("init x --url gestern --lang de").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldContain("nichts wurde geschrieben");
        Directory.Exists(Path.Combine(_shell.Folder, "x")).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_is_there_is_kept_and_nothing_is_written_beside_it()
    {
        _shell.With("x/README.md", "Meins.");

        Run("init x --lang de").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldContain("README.md");
        Directory.EnumerateFileSystemEntries(Path.Combine(_shell.Folder, "x")).Count().ShouldBe(1);
        _shell.Read("x/README.md").ShouldBe("Meins.");
    }

    [Fact]
    public void Other_files_may_be_there()
    {
        _shell.With("x/notizen.txt", "Meins.");

        Run("init x").ShouldBe(ExitCode.Success, _shell.Error);
    }

    [SkippableTheory]
    [InlineData(".github")]
    [InlineData(".github/workflows")]
    [InlineData(".vscode")]
    [InlineData("content")]
    public void Nothing_is_written_through_a_link(string link)
    {
        Skip.If(OperatingSystem.IsWindows());
        string target = Directory.CreateDirectory(Path.Combine(_shell.Folder, "elsewhere")).FullName;
        string place = Path.Combine(_shell.Folder, "x", link);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!); // It has a folder.
        Directory.CreateSymbolicLink(place, target);

        Run("init x --lang de").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldContain("führt über eine Verknüpfung");
        Directory.EnumerateFileSystemEntries(target).ShouldBeEmpty();
        _shell.Has("x/site.yml").ShouldBeFalse();
    }

    [SkippableFact]
    public void A_folder_behind_a_link_may_become_a_playbook()
    {
        Skip.If(OperatingSystem.IsWindows());
        string target = Directory.CreateDirectory(Path.Combine(_shell.Folder, "elsewhere")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(_shell.Folder, "x"), target);

        Run("init x").ShouldBe(ExitCode.Success, _shell.Error);
    }

    [SkippableFact]
    public void What_cannot_be_finished_is_taken_back()
    {
        Skip.If(OperatingSystem.IsWindows());
        // A link to nowhere in the place of a folder that comes late: making that folder fails.
        Directory.CreateDirectory(Path.Combine(_shell.Folder, "x"));
        File.CreateSymbolicLink(Path.Combine(_shell.Folder, "x", "content"), Path.Combine(_shell.Folder, "nowhere", "else"));

        Run("init x").ShouldBe(ExitCode.ErrorsFound);

        Directory.EnumerateFileSystemEntries(Path.Combine(_shell.Folder, "x")).Count().ShouldBe(1);
    }

    [Fact]
    public void A_person_is_asked()
    {
        using var shell = new TestEnvironment { Questions = new ScriptedQuestions(("In welcher", "Deutsch und"), ("Wie soll", "Mut: ein Playbook")) };

        shell.Run("init", "x", "--lang", "de").ShouldBe(ExitCode.Success, shell.Error);

        shell.Read("x/site.yml").ShouldContain("title: \"Mut: ein Playbook\"\n");
        shell.Has("x/content/en/index.md").ShouldBeTrue();
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    [InlineData("new page --title A")]
    public void An_empty_folder_is_told_how_to_begin(string call)
    {
        Run(call + " --lang de").ShouldBe(ExitCode.WrongUsage);

        _shell.Error.ShouldContain("herzblut init");
    }

    [Fact]
    public void Actions_are_pinned_to_the_commits_that_this_repository_uses()
    {
        Run("init x --lang de");
        string ours = File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", "ci.yml"));
        string[] used = [.. Uses().Matches(_shell.Read("x/.github/herzblut/action.yml") + _shell.Read("x/.github/workflows/check.yml") + _shell.Read("x/.github/workflows/pages.yml")).Select(match => match.Value).Where(line => line != "uses: ./.github/herzblut").Distinct()];

        used.Length.ShouldBe(4);
        foreach (string line in used)
        {
            line.ShouldMatch(@"^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$");
            string action = line.Split('@')[0];
            Uses().Matches(ours).Select(match => match.Value).Where(other => other.Split('@')[0] == action && other.Contains('#')).ShouldAllBe(other => other == line);
        }
    }

    [Fact]
    public void The_settings_name_the_files_of_each_schema()
    {
        Run("init x --lang de");
        using JsonDocument settings = JsonDocument.Parse(_shell.Read("x/.vscode/settings.json"));

        settings.RootElement.GetProperty("yaml.schemas").EnumerateObject()
            .Select(schema => $"{schema.Name}: {string.Join(' ', schema.Value.EnumerateArray())}")
            .ShouldBe(FileSchema.All.Select(file => $".vscode/{file.Name}.schema.json: {string.Join(' ', file.Paths)}"));
        _shell.Read("x/.vscode/example.schema.json").ShouldContain("\"nutzung\"");
    }

    private int Run(string call) => _shell.Run(call.Split(' '));

    [GeneratedRegex(@"uses: \S+(?: # \S+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Uses();
}
