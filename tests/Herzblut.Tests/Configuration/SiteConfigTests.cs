using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Sources;

namespace Herzblut.Tests.Configuration;

public sealed class SiteConfigTests
{
    [Fact]
    public void An_empty_file_gives_the_defaults()
    {
        SiteConfig config = Read("title: A\n");

        config.Languages.Single().Value.ShouldBe("de");
        config.Theme.Value.ShouldBe("herzblut");
        config.Brand.ShouldBe(new BrandConfig("A", new Located<string>(BrandConfig.DefaultAccent, default), null));
        config.Url.ShouldBeNull();
        config.Repository.ShouldBeNull();
        config.Menu.ShouldBeNull();
        config.ReviewAfter.ShouldBeNull();
        config.FeedLimit.ShouldBe(20);
    }

    [Fact]
    public void Addresses_and_colours_come_in_one_form()
    {
        SiteConfig config = Read("title: A\nurl: https://example.org\nbrand: {accent: '#A1c'}\nrepository: {url: https://gitlab.example.org/a/b.git/}\n");

        config.Url.ShouldBe("https://example.org/");
        config.Brand.Accent.Value.ShouldBe("#aa11cc");
        config.Repository.ShouldBe(new RepositoryConfig("https://gitlab.example.org/a/b", "main", RepositoryKind.GitLab));
    }

    [Theory]
    [InlineData("30 days", "2026-01-31")]
    [InlineData("2 weeks", "2026-01-15")]
    [InlineData("1 month", "2026-02-01")]
    [InlineData("12 months", "2027-01-01")]
    [InlineData("1 year", "2027-01-01")]
    public void Reviews_are_due_after_their_period(string period, string due)
        => Read($"title: A\nreview_after: {period}\n").ReviewAfter!.Value.DueAfter(new DateOnly(2026, 1, 1))
            .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(due);

    [Fact]
    public void Vocabularies_keep_their_order_and_fall_back_to_the_default_language()
    {
        SiteConfig config = Read("title: A\nlanguages: [de, en]\nvocabularies:\n  roles:\n    b: {de: Bee, en: Bee (en)}\n    a: {de: Aa}\n");

        config.Vocabularies.Roles.Entries.Select(entry => entry.Id).ShouldBe(["b", "a"]);
        config.Vocabularies.Roles.Find("a")!.Label("en", "de").ShouldBe("Aa");
    }

    [Fact]
    public void Without_a_file_there_is_no_configuration()
        => SiteConfigReader.Read(new MemoryTree(), [], new DiagnosticBag()).ShouldBeNull();

    private static SiteConfig Read(string text)
        => SiteConfigReader.Read(new MemoryTree().Add("site.yml", text).Add("content/de/index.md", "x"), ["herzblut"], new DiagnosticBag())!;
}
