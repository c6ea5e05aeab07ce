namespace Herzblut.Cli.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private const string Site = "title: Klein\ndescription: Ein kleines Playbook.\nlanguages: [de]\n";
    private const string Chapter = "---\ntitle: Zuhören\nmessage: Erst zuhören.\n---\n";

    private readonly TestEnvironment _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void A_good_playbook_is_written_and_the_next_step_is_named()
    {
        GoodPlaybook();

        _shell.Run("build", "--lang", "de").ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Has("_site/haltung/zuhoeren.html").ShouldBeTrue();
        _shell.Out.ShouldContain("Seiten");
        _shell.Out.ShouldContain(Path.Combine("_site", "index.html"));
    }

    [Fact]
    public void The_next_build_says_how_much_has_changed()
    {
        GoodPlaybook();
        _shell.Run("build", "--lang", "en");
        _shell.Out.ShouldNotContain("unchanged");

        _shell.Run("build", "--lang", "en");
        _shell.Out.ShouldContain("Nothing has changed");

        _shell.With("content/de/haltung/zuhoeren.md", Chapter.Replace("Erst zuhören.", "Lange zuhören.", StringComparison.Ordinal));
        _shell.Run("build", "--lang", "en");
        _shell.Out.ShouldContain("Written: ");
    }

    [Theory]
    [InlineData("de", "Langsamste Vorlagen", "Inhalte lesen")]
    [InlineData("en", "Slowest templates", "Reading the content")]
    public void On_request_the_report_says_where_the_time_went(string language, string heading, string stage)
    {
        GoodPlaybook();

        _shell.Run("build", "--timings", "--lang", language).ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Out.ShouldContain(heading);
        _shell.Out.ShouldContain(stage);
        _shell.Out.ShouldContain("themes/herzblut/layouts/base.sbn-html");
        _shell.Out.ShouldContain("haltung/zuhoeren.html");
    }

    [Fact]
    public void A_mistake_leaves_the_previous_site_as_it_was()
    {
        GoodPlaybook();
        _shell.Run("build");
        string before = _shell.Read("_site/haltung/zuhoeren.html");

        _shell.With("content/de/haltung/zuhoeren.md", Chapter.Replace("message", "mesage", StringComparison.Ordinal));
        _shell.Run("build", "--lang", "en").ShouldBe(ExitCode.ErrorsFound);

        _shell.Read("_site/haltung/zuhoeren.html").ShouldBe(before);
        _shell.Error.ShouldContain("content/de/haltung/zuhoeren.md:3:1: error");
        _shell.Out.ShouldContain("is unchanged");
    }

    [Fact]
    public void Strict_counts_warnings_as_errors()
    {
        GoodPlaybook();
        _shell.With("content/de/haltung/zuhoeren.md", "---\ntitle: Zuhören\n---\n");

        _shell.Run("build").ShouldBe(ExitCode.Success, _shell.Error);
        _shell.Run("build", "--strict").ShouldBe(ExitCode.ErrorsFound);
    }

    [Fact]
    public void Drafts_appear_only_when_asked_for()
    {
        GoodPlaybook();
        _shell.With("content/de/haltung/halb.md", "---\ntitle: Halb fertig\ndraft: true\nmessage: Noch nicht.\n---\n");

        _shell.Run("build");
        _shell.Has("_site/haltung/halb-fertig.html").ShouldBeFalse();
        _shell.Has("_site/haltung/halb.html").ShouldBeFalse();

        _shell.Run("build", "--drafts").ShouldBe(ExitCode.Success, _shell.Error);
        _shell.Has("_site/haltung/halb.html").ShouldBeTrue();
    }

    [Fact]
    public void A_folder_without_a_playbook_is_wrong_usage()
    {
        _shell.Run("build", "--lang", "de").ShouldBe(ExitCode.WrongUsage);
        _shell.Error.ShouldContain("site.yml");
    }

    [Fact]
    public void An_unknown_option_is_wrong_usage()
    {
        _shell.Run("build", "--fast").ShouldBe(ExitCode.WrongUsage);
        _shell.Error.ShouldContain("--fast");
    }

    [Fact]
    public void A_folder_of_someone_else_is_never_replaced()
    {
        GoodPlaybook();
        _shell.With("Dokumente/Brief.txt", "wichtig");

        _shell.Run("build", "--output", "Dokumente").ShouldBe(ExitCode.ErrorsFound);

        _shell.Read("Dokumente/Brief.txt").ShouldBe("wichtig");
    }

    [Fact]
    public void Output_and_root_may_lie_anywhere()
    {
        GoodPlaybook();

        _shell.Run("build", "--root", ".", "--output", "public").ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Has("public/index.html").ShouldBeTrue();
    }

    private void GoodPlaybook() => _shell
        .With("site.yml", Site)
        .With("content/de/index.md", "---\ntitle: Start\n---\nWillkommen.\n")
        .With("content/de/haltung/index.md", "---\ntitle: Haltung\n---\n")
        .With("content/de/haltung/zuhoeren.md", Chapter);
}
