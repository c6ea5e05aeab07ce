using System.Text.Json;

namespace Herzblut.Cli.Tests.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TestEnvironment _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("site")]
    [InlineData("chapter")]
    [InlineData("page")]
    [InlineData("example")]
    public void A_schema_is_printed_without_a_playbook(string kind)
    {
        _shell.Run("schema", kind).ShouldBe(ExitCode.Success);

        using JsonDocument schema = JsonDocument.Parse(_shell.Out);
        schema.RootElement.GetProperty("properties").TryGetProperty("title", out _).ShouldBeTrue();
        _shell.Error.ShouldBeEmpty();
    }

    [Fact]
    public void It_offers_the_ids_of_the_playbook_with_their_labels()
    {
        _shell.With("buch/site.yml", "title: Mut\nvocabularies:\n  roles:\n    pflege: {de: Pflege & Gesundheit}\n");

        _shell.Run("schema", "example", "--root", "buch", "--lang", "de").ShouldBe(ExitCode.Success);

        _shell.Out.ShouldContain("\"pflege\"");
        _shell.Out.ShouldContain("\"Pflege & Gesundheit\"");
    }

    [Fact]
    public void An_unknown_kind_is_wrong_usage_and_the_known_ones_are_named()
    {
        _shell.Run("schema", "kapitel", "--lang", "de").ShouldBe(ExitCode.WrongUsage);

        _shell.Error.ShouldBe("Die Art „kapitel“ gibt es nicht. Möglich sind: site, chapter, page, example\n");
        _shell.Out.ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_kind_the_usage_is_wrong()
    {
        _shell.Run("schema", "--lang", "en").ShouldBe(ExitCode.WrongUsage);

        _shell.Error.ShouldBe("Which kind of file? Choose one of: site, chapter, page, example\n");
    }
}
