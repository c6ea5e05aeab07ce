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
    [InlineData("check --lang de --root", "Nach --root fehlt die Angabe: DIR")]
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

    [Fact]
    public void The_language_may_stand_before_the_command()
    {
        _shell.Run("--lang", "de", "build").ShouldBe(ExitCode.WrongUsage);

        _shell.Error.ShouldContain("keine site.yml");
    }

    public void Dispose() => _shell.Dispose();
}
