namespace Herzblut.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly TestEnvironment _shell = new();

    [Theory]
    [InlineData("biuld --lang de", "Den Befehl „biuld“ gibt es nicht. Meinten Sie „build“?")]
    [InlineData("--lang de biuld", "Den Befehl „biuld“ gibt es nicht. Meinten Sie „build“?")]
    [InlineData("biuld --lang=en", "There is no command 'biuld'. Did you mean 'build'?")]
    [InlineData("build --draft", "There is no '--draft' here. Did you mean '--drafts'?")]
    [InlineData("check xyz --lang de", "Die Angabe „xyz“ gibt es hier nicht.")]
    [InlineData("check --format xml --lang de", "Diese Angabe passt nicht zu --format (erwartet: text|json|github): xml")]
    [InlineData("check --format xml --lang en", "This does not fit --format (expected: text|json|github): xml")]
    [InlineData("check --lang de --root", "Nach --root fehlt die Angabe: ORDNER")]
    [InlineData("check --lang de --drafts=vielleicht", "Die Angabe „vielleicht“ gibt es hier nicht.")]
    [InlineData("serve --lang de --port acht", "Diese Angabe passt nicht zu --port (erwartet: PORT): acht")]
    [InlineData("new example --lang de --date gestern", "Diese Angabe passt nicht zu --date (erwartet: JJJJ-MM-TT): gestern")]
    [InlineData("init --lang de --language fr", "Diese Angabe passt nicht zu --language (erwartet: de|en|both): fr")]
    [InlineData("check --lang fr", "This does not fit --lang (expected: de|en): fr")]
    [InlineData("", "Which command? For example: herzblut build")]
    public void A_wrong_word_is_named_with_what_was_meant(string call, string said)
    {
        _shell.Run(call.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(ExitCode.WrongUsage);

        _shell.Error.Split('\n')[0].ShouldBe(said);
        _shell.Out.ShouldBeEmpty();
    }

    [Fact]
    public void Help_speaks_the_language_that_is_asked_for()
    {
        _shell.Run("--help", "--lang", "de").ShouldBe(ExitCode.Success);

        _shell.Out.ShouldContain("Prüft das Playbook");
    }

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    [InlineData("init")]
    [InlineData("new")]
    [InlineData("new chapter")]
    [InlineData("new example")]
    [InlineData("render")]
    [InlineData("schema")]
    public void Help_has_no_word_of_another_language(string command)
    {
        _shell.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", "de"]).ShouldBe(ExitCode.Success, _shell.Error);

        _shell.Out.ShouldContain("Aufruf:\n  herzblut");
        foreach (string english in (string[])["Usage", "Description", "Options", "Commands", "Arguments", "Show", "default", "DIR", "required"])
        {
            _shell.Out.ShouldNotContain(english, Case.Sensitive);
        }
    }

    [Fact]
    public void Help_names_all_that_a_command_may_be_told()
    {
        _shell.Run("check", "--help", "--lang", "en");

        _shell.Out.ShouldStartWith("Checks the playbook; only --fix changes anything in it.\n\nUsage:\n  herzblut check [OPTIONS]\n\nOptions:\n  --root DIR ");
        _shell.Out.ShouldContain("--format text|json|github");
        _shell.Out.ShouldContain(", --help");
    }

    [Fact]
    public void The_language_may_stand_before_the_command()
    {
        _shell.Run("--lang", "de", "build").ShouldBe(ExitCode.WrongUsage);

        _shell.Error.ShouldContain("keine site.yml");
    }

    public void Dispose() => _shell.Dispose();
}
