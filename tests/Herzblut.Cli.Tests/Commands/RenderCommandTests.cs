namespace Herzblut.Cli.Tests.Commands;

public sealed class RenderCommandTests : IDisposable
{
    private readonly TestEnvironment _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void A_template_is_printed_with_its_data()
    {
        _shell.With("card.sbn-html", "<b>{{ title }}</b>{{ include 'tail' 5 }}").With("tail.sbn-html", "{{ $1 }}").With("data.json", "{\"title\": \"Ö & Co\"}");

        _shell.Run("render", "card.sbn-html", "--data", "data.json", "--escape", "html").ShouldBe(ExitCode.Success);

        _shell.Out.ShouldBe("<b>Ö &amp; Co</b>5");
        _shell.Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_mistake_starts_with_its_line_and_column()
    {
        _shell.With("x.txt", "a\n😀{{ nix.b }}");

        _shell.Run("render", "x.txt", "--lang", "de").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldStartWith("2:10: „.b“ von nichts");
        _shell.Out.ShouldBeEmpty();
    }

    [Fact]
    public void Options_come_from_a_file()
    {
        _shell.With("x.txt", "{{ 1.5 }}").With("o.json", "{\"culture\": \"de-DE\"}");

        _shell.Run("render", "x.txt", "--options", "o.json").ShouldBe(ExitCode.Success);

        _shell.Out.ShouldBe("1,5");
    }

    [Fact]
    public void Without_a_template_the_usage_is_wrong() => _shell.Run("render").ShouldBe(ExitCode.WrongUsage);

    [Fact]
    public void A_missing_file_is_wrong_usage_too() => _shell.Run("render", "weg.txt").ShouldBe(ExitCode.WrongUsage);

    [Fact]
    public void Included_templates_stay_inside_their_folder()
    {
        _shell.With("secret.txt", "x").With("theme/x.txt", "{{ include '../secret' }}");

        _shell.Run("render", "theme/x.txt").ShouldBe(ExitCode.ErrorsFound);
    }

    [SkippableTheory]
    [InlineData("../secret.txt")]
    [InlineData("/dev/zero")]
    [InlineData(".hidden.txt")]
    public void Included_templates_are_no_links_out_of_their_folder(string target)
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege there.");
        _shell.With("secret.txt", "geheim").With("theme/.hidden.txt", "geheim").With("theme/x.txt", "a {{ include 'y' }}");
        File.CreateSymbolicLink(Path.Combine(_shell.Folder, "theme/y.txt"), target);

        _shell.Run("render", "theme/x.txt", "--include-dir", "theme").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldStartWith("1:6: ");
        (_shell.Out + _shell.Error).ShouldNotContain("geheim");
    }

    [Fact]
    public void Data_that_is_no_json_is_named_with_its_line()
    {
        _shell.With("x.txt", "a").With("data.json", "{\n\"a\": }");

        _shell.Run("render", "x.txt", "--data", "data.json", "--lang", "de").ShouldBe(ExitCode.WrongUsage);

        _shell.Error.ShouldStartWith("Zeile 2 ist kein gültiges JSON: ");
    }

    [Fact]
    public void A_mistake_in_an_included_template_is_shown_in_its_file()
    {
        _shell.With("x.txt", "{{ include 'y' }}").With("y.txt", "a\n{{ 1 + }}");

        _shell.Run("render", "x.txt").ShouldBe(ExitCode.ErrorsFound);

        _shell.Error.ShouldStartWith("2:8: ");
        _shell.Error.ShouldContain("y.txt:2:8: error TPL1006");
    }
}
