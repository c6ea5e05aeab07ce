namespace Herzblut.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TestEnvironment _shell = Playbook(new TestEnvironment());

    /// <summary>Titles that break what is glued together by hand.</summary>
    public static TheoryData<string> HostileTitles =>
    [
        "Der \"kurze\" Dienstweg: ein Versuch",
        "'einfach' # kein Kommentar",
        "„Schön“, sagte sie – und: ging",
        "ÄÖÜ ß ñ Ł 漢字",
        "🙂 ❤️ 👩‍👧",
        "🙂",
        "eins\r\nzwei\n---\ndraft: false",
        "\u001b[31mrot\u001b[0m \0 \u202eumgedreht",
        string.Concat(Enumerable.Repeat("Langer Titel ", 24)),
        new string('ä', 300),
        "../../../etc/passwd",
        "..\\..\\windows",
        "/etc/passwd",
        "C:\\temp\\neu",
        "CON",
        "nul.txt",
        "com1",
        "Index",
        "- [ ] {a: b} & *x !y | z > @w `v` %u",
        "true",
        "2026-01-01",
        "~",
        "{{ 1 + 1 }} <script>alert(1)</script>",
        "--- ",
    ];

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("part", "content/de/neues/index.md")]
    [InlineData("chapter --part haltung", "content/de/haltung/neues.md")]
    [InlineData("example --chapter zuhoeren --touchpoint kauf", "content/de/haltung/zuhoeren/neues.md")]
    [InlineData("page", "content/de/neues.md")]
    public void Each_kind_lies_in_its_place_and_passes_the_check(string call, string file)
    {
        Run($"new {call} --title Neues --lang de").ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Out.ShouldContain($"Angelegt: {file}");
        _shell.Read(file).ShouldContain("title: \"Neues\"\n");
        _shell.Run("check", "--strict").ShouldBe(ExitCode.Success, _shell.Error);
        _shell.Run("check", "--drafts").ShouldBe(ExitCode.Success, _shell.Error);
    }

    [Theory]
    [MemberData(nameof(HostileTitles))]
    public void Any_title_makes_files_that_pass_the_check(string title)
    {
        foreach (string[] kind in (string[][])[["part"], ["chapter", "--part", "haltung"], ["example", "--chapter", "haltung/zuhoeren", "--touchpoint", "kauf"], ["page", "--file", "seite"]])
        {
            _shell.Run(["new", .. kind, "--title", title, "--lang", "de"]).ShouldBe(ExitCode.Success, _shell.Error);
        }

        Directory.EnumerateFiles(Path.Combine(_shell.Folder, "content"), "*", SearchOption.AllDirectories).Count().ShouldBe(7);
        _shell.Run("check", "--strict", "--drafts").ShouldBe(ExitCode.Success, _shell.Error);
    }

    [Theory]
    [MemberData(nameof(HostileTitles))]
    public void Any_text_is_kept_as_a_value(string text)
    {
        // Raw HTML has no place in any text of Markdown.
        int expected = text.Contains("<script", StringComparison.Ordinal) ? ExitCode.ErrorsFound : ExitCode.Success;

        _shell.Run(
            "new", "chapter", "--part", "haltung", "--title", "Neu", "--text", "Der Text.", "--draft", "false", "--owner", text,
            "--quote", text, "--question", text, "--question", "Was noch?", "--tip", text).ShouldBe(expected, _shell.Error);

        _shell.Run("check").ShouldBe(ExitCode.Success, _shell.Error);
    }

    [Fact]
    public void What_is_commented_out_passes_the_check_once_it_is_wanted()
    {
        Run("new chapter --part haltung --title Eins");
        Run("new example --chapter zuhoeren --touchpoint kauf --title Zwei");
        Run("new part --title Drei");
        foreach (string file in (string[])["content/de/haltung/eins.md", "content/de/haltung/zuhoeren/zwei.md", "content/de/drei/index.md"])
        {
            string[] lines = _shell.Read(file).Split('\n');
            lines.ShouldContain(line => IsSuggestion(line));
            _shell.With(file, string.Join('\n', lines.Select(line => IsSuggestion(line) ? line[1..] : line)));
        }

        _shell.Run("check", "--strict", "--drafts").ShouldBe(ExitCode.Success, _shell.Error);
    }

    [Fact]
    public void A_chapter_with_its_text_is_no_draft_and_stands_after_the_others()
    {
        Run("new chapter --part haltung --title Eins --text Text. --tag Ohr --description Kurz. --quote Satz.").ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Read("content/de/haltung/eins.md").ShouldContain("order: 3\n");
        _shell.Read("content/de/haltung/eins.md").ShouldNotContain("draft");
        _shell.Run("check", "--strict").ShouldBe(ExitCode.Success, _shell.Error);
    }

    [Fact]
    public void What_is_there_is_never_replaced()
    {
        Run("new chapter --part haltung --title Zuhoeren").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldContain("content/de/haltung/zuhoeren.md");
        _shell.Read("content/de/haltung/zuhoeren.md").ShouldContain("Erst zuhören.");
    }

    [Fact]
    public void A_page_that_would_take_the_address_of_another_is_not_written()
    {
        Run("new page --title Journey").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldContain("nothing was written");
        _shell.Has("content/de/journey.md").ShouldBeFalse();
    }

    [SkippableFact]
    public void A_link_out_of_the_playbook_is_not_followed()
    {
        Skip.If(OperatingSystem.IsWindows());
        string outside = Directory.CreateTempSubdirectory("herzblut-").FullName;
        Directory.CreateSymbolicLink(Path.Combine(_shell.Folder, "content/de/haltung/zuhoeren"), outside);

        Run("new example --chapter zuhoeren --touchpoint kauf --title Neu").ShouldBe(ExitCode.ErrorsFound);

        Directory.EnumerateFileSystemEntries(outside).ShouldBeEmpty();
        Directory.Delete(outside);
    }

    [Theory]
    [InlineData("new chapter --part haltung", "Es fehlt: --title")]
    [InlineData("new chapter --title A", "Es fehlt: --part. Möglich sind: haltung")]
    [InlineData("new chapter --title A --part haltun", "Zu --part passt „haltun“ nicht. Meinten Sie „haltung“? Möglich sind: haltung")]
    [InlineData("new example --title A --chapter zuhoeren", "Es fehlt: --touchpoint. Möglich sind: kauf, intern")]
    [InlineData("new example --title A --chapter zuhoeren --touchpoint Kauf", "Zu --touchpoint passt „Kauf“ nicht. Meinten Sie „kauf“? Möglich sind: kauf, intern")]
    [InlineData("new page --title A --language fr", "Zu --language passt „fr“ nicht. Möglich sind: de")]
    [InlineData("new", "Was soll neu sein? Möglich sind: chapter, example, part, page")]
    [InlineData("new chaptre", "Den Befehl „chaptre“ gibt es nicht. Meinten Sie „chapter“?")]
    public void What_a_script_left_out_is_named(string call, string said)
    {
        Run(call + " --lang de").ShouldBe(ExitCode.WrongUsage);

        _shell.Error.Split('\n')[0].ShouldBe(said);
    }

    [Fact]
    public void A_person_is_asked_for_what_is_missing()
    {
        var person = new ScriptedQuestions(("Überschrift", "Der Stuhl"), ("Zu welchem Kapitel", "Zuhören"), ("Wo auf", "Intern"), ("Was ist geschehen", "Jemand stellte einen Stuhl hin."));
        using TestEnvironment shell = Playbook(new TestEnvironment { Questions = person });

        shell.Run("new", "example", "--lang", "de", "--effect", "Es ist ruhiger.").ShouldBe(ExitCode.Success, shell.Error);

        string text = shell.Read("content/de/haltung/zuhoeren/der-stuhl.md");
        text.ShouldContain("touchpoint: \"intern\"\n");
        text.ShouldContain("\n---\n\nJemand stellte einen Stuhl hin.\n");
        person.Asked.ShouldNotContain(question => question.StartsWith("Was hat es bewirkt", StringComparison.Ordinal));
        shell.Run("check", "--strict").ShouldBe(ExitCode.Success, shell.Error);
    }

    // "#tips:" and "#  - …", but not "# What they are for".
    private static bool IsSuggestion(string line) => line.StartsWith('#') && (!line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("#  ", StringComparison.Ordinal));

    private static TestEnvironment Playbook(TestEnvironment shell) => shell
        .With("site.yml", "title: Klein\ndescription: Ein kleines Playbook.\nlanguages: [de]\nvocabularies:\n  touchpoints:\n    kauf: {de: Kauf}\n    intern: {de: Intern}\n  roles:\n    team: {de: Team}\n")
        .With("content/de/index.md", "---\ntitle: Start\ndescription: Der Anfang.\n---\nWillkommen.\n")
        .With("content/de/haltung/index.md", "---\ntitle: Haltung\ndescription: Wie wir denken.\norder: 1\n---\nHaltung.\n")
        .With("content/de/haltung/zuhoeren.md", "---\ntitle: Zuhören\ndescription: Ein Kapitel.\norder: 2\nmessage: Erst zuhören.\n---\n");

    private int Run(string call) => _shell.Run(call.Split(' '));
}
