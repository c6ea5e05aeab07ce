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
        config.Brand.ShouldBe(new BrandConfig(new LocalizedText("A"), new Located<string>(BrandConfig.DefaultAccent, default), null));
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
        config.Vocabularies.Roles.Find("a")!.Label.In("en").ShouldBe("Aa");
    }

    [Fact]
    public void Title_description_and_name_may_differ_per_language_and_fall_back_to_the_default_language()
    {
        SiteConfig config = Read("title: {de: Buch, en: Book}\ndescription: {de: Satz.}\nlanguages: [de, en]\nbrand: {name: {de: Haus, en: House}}\n");

        config.Title.In("de").ShouldBe("Buch");
        config.Title.In("en").ShouldBe("Book");
        config.Description!.In("en").ShouldBe("Satz.");
        config.Brand.Name.In("en").ShouldBe("House");
    }

    [Fact]
    public void Without_a_name_the_organisation_is_called_as_the_site_is_in_each_language()
        => Read("title: {de: Buch, en: Book}\nlanguages: [de, en]\n").Brand.Name.In("en").ShouldBe("Book");

    [Theory]
    [InlineData("contact: \"a@\"", "CFG1002")]
    [InlineData("contact: \"a@b\"", "CFG1002")]
    [InlineData("contact: \"a@b.example?bcc=c@d.example\"", "CFG1002")]
    [InlineData("contact: \"a%0Ab@c.example\"", "CFG1002")]
    [InlineData("contact: \"a&b=c@d.example\"", "CFG1002")]
    [InlineData("contact: \"a@b..example\"", "CFG1002")]
    [InlineData("url: https://name:x7wq@example.org/", "CFG1013")]
    [InlineData("url: https://name@example.org", "CFG1013")]
    [InlineData("url: 'https://example.org/\"x'", "CFG1001")]
    [InlineData("repository: {url: 'https://token@github.com/a/b'}", "CFG1013")]
    [InlineData("repository: {url: 'https://.git'}", "CFG1001")]
    [InlineData("url: \"https://\u00AD\u00AD\"", "CFG1001")]
    [InlineData("repository: {url: \"https://\u00AD.example/a/b\"}", "CFG1001")]
    public void Addresses_carry_nothing_else_along(string line, string code)
    {
        var bag = new DiagnosticBag();

        SiteConfigReader.Read(new MemoryTree().Add("site.yml", $"title: A\n{line}\n").Add("content/de/index.md", "x"), ["herzblut"], bag);

        bag.ToImmutable().Single().Code.ShouldBe(code);
        bag.ToImmutable().Single().Message.German.ShouldNotContain("x7wq");
    }

    [Theory]
    [InlineData("o'neil.a_b-c+d@service.example.org")]
    [InlineData("playbook@münchen.example")]
    public void Usual_addresses_are_fine(string contact) => Read($"title: A\ncontact: \"{contact}\"\n").Contact.ShouldBe(contact);

    [Theory]
    [InlineData("a\0b")]
    [InlineData("..")]
    [InlineData("../content")]
    [InlineData("/etc")]
    public void No_name_of_a_theme_leads_elsewhere(string name)
    {
        BuildResult result = new Herzblut.Tests.Rendering.SmallSite().Add("themes/klein/theme.yml", $"name: klein\nextends: \"{name.Replace("\0", "\\0", StringComparison.Ordinal)}\"\n").Build();

        result.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void A_line_of_hyphens_between_windows_lines_is_a_finding()
    {
        var bag = new DiagnosticBag();

        SiteConfigReader.Read(new MemoryTree().Add("site.yml", "title: A\r\nth\r\n---\r\neme: klein\r\n"), ["herzblut"], bag);

        bag.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_file_there_is_no_configuration()
        => SiteConfigReader.Read(new MemoryTree(), [], new DiagnosticBag()).ShouldBeNull();

    private static SiteConfig Read(string text)
        => SiteConfigReader.Read(new MemoryTree().Add("site.yml", text).Add("content/de/index.md", "x"), ["herzblut"], new DiagnosticBag())!;
}
