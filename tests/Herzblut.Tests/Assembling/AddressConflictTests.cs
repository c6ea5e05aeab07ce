using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Auditing;
using Herzblut.Diagnostics;
using Herzblut.Sources;
using Herzblut.Tests.Loading;

namespace Herzblut.Tests.Assembling;

/// <summary>Two files with one address: one error at the file to rename, and everything else is reported as ever.</summary>
public sealed class AddressConflictTests
{
    private const string Chapter = "---\ntitle: Etwas Neues\norder: 9\nmessage: Hallo.\n---\n";
    private const string Page = "---\ntitle: Etwas Neues\n---\n\nText.\n";

    // As stored by Linux and Windows, by older Macs, and with a letter that stands for the same.
    private const string Composed = "\u00C5ngstr\u00F6m";
    private const string Decomposed = "A\u030Angstro\u0308m";
    private const string Compatible = "\u212Bngstr\u00F6m";

    private static readonly Lazy<HashSet<string>> Known = new(() => [.. All(Base()).Select(Shown)]);

    [Theory]
    [InlineData("de/haltung/Gute Stimmung.md", "content/de/haltung/gute-stimmung.md")]
    [InlineData("de/haltung/Freude.md", "content/de/haltung/freude.md")]
    [InlineData("de/haltung/~$freude.md", "content/de/haltung/freude.md")]
    [InlineData("de/haltung/_freude.md", "content/de/haltung/freude.md")]
    [InlineData("en/haltung/_freude.md", "content/en/haltung/freude.md")]
    [InlineData("de/haltung/Index.md", "content/de/haltung/index.md")]
    [InlineData("de/Index.md", "content/de/index.md")]
    [InlineData("en/INDEX.md", "content/en/index.md")]
    [InlineData("de/Quellen.md", "content/de/quellen.md")]
    [InlineData("de/haltung.md", "content/de/haltung/index.md")]
    [InlineData("de/Haltung/index.md", "content/de/haltung/index.md")]
    [InlineData("de/en/index.md", "content/en/index.md")]
    [InlineData("de/404.md", "404.html")]
    [InlineData("en/404.md", "en/404.html")]
    [InlineData("de/book.md", "book.html")]
    [InlineData("de/Book/index.md", "book.html")]
    [InlineData("de/examples.md", "examples.html")]
    [InlineData("de/journey.md", "journey.html")]
    [InlineData("de/tags.md", "tags/index.html")]
    [InlineData("de/tags/index.md", "tags/index.html")]
    public void The_file_that_takes_an_address_is_the_only_finding_and_names_whose_it_is(string file, string owner)
    {
        Diagnostic found = New(Base().Add($"content/{file}", Page)).ShouldHaveSingleItem();

        found.Severity.ShouldBe(Severity.Error);
        found.Source.Path.ShouldBe($"content/{file}");
        found.Message.German.ShouldContain(owner);
        found.Message.English.ShouldContain(owner);
    }

    [Fact]
    public void Every_spelling_of_one_name_is_an_error_but_the_first()
    {
        MemoryTree tree = Base()
            .Add($"content/de/haltung/{Decomposed}.md", Chapter)
            .Add($"content/de/haltung/{Composed}.md", Chapter)
            .Add($"content/de/haltung/{Compatible}.md", Chapter)
            .Add($"content/en/haltung/{Composed}.md", Chapter);

        ImmutableArray<Diagnostic> found = New(tree);

        found.Select(finding => finding.Source.Path).ShouldBe([$"content/de/haltung/{Decomposed}.md", $"content/de/haltung/{Compatible}.md"], ignoreOrder: true);
        found.ShouldAllBe(finding => finding.Message.German.Contains($"content/de/haltung/{Composed}.md") && finding.Hint!.German.Contains("Unicode"));
    }

    [Fact]
    public void A_folder_in_two_spellings_is_one_error()
    {
        MemoryTree tree = Base();
        foreach (string folder in (string[])[Composed, Decomposed])
        {
            tree.Add($"content/de/{folder}/index.md", Page).Add($"content/de/{folder}/mut.md", Chapter);
        }

        New(tree).ShouldHaveSingleItem().Source.Path.ShouldBe($"content/de/{Decomposed}/index.md");
    }

    [Theory]
    [InlineData("content/de/haltung/gute-stimmung/{0}.md", "---\ntitle: Abends\ntouchpoint: intern\n---\n\nText.\n")]
    [InlineData("content/media/{0}.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    public void An_example_or_a_picture_in_two_spellings_is_one_error(string path, string text)
    {
        string first = string.Format(CultureInfo.InvariantCulture, path, Composed);
        string second = string.Format(CultureInfo.InvariantCulture, path, Decomposed);

        Diagnostic found = New(Base().Add(first, text).Add(second, text)).ShouldHaveSingleItem();

        found.Source.Path.ShouldBe(second);
        found.Message.English.ShouldContain(first);
        found.Hint!.English.ShouldContain("Unicode");
    }

    [Fact]
    public void The_chapters_of_a_part_that_has_to_be_renamed_are_no_findings_of_their_own()
    {
        MemoryTree tree = Base()
            .Add("content/de/en/index.md", Page)
            .Add("content/de/en/mut.md", Chapter)
            .Add("content/de/tags/index.md", Page.Replace("Neues", "Altes", StringComparison.Ordinal))
            .Add("content/de/tags/mut.md", Chapter);

        New(tree).Select(finding => finding.Source.Path).ShouldBe(["content/de/en/index.md", "content/de/tags/index.md"]);
    }

    [Fact]
    public void Other_mistakes_are_reported_too_even_in_the_file_to_rename()
    {
        MemoryTree tree = Base()
            .Add("content/de/haltung/_freude.md", Chapter + "\n[nirgends](nirgends.md) und [Freude](freude.md)\n")
            .Add("content/de/quellen.md", "---\ntitle: Quellen\n---\n\n[auch nicht](nirgends.md) und [neu](haltung/_freude.md)\n");

        New(tree).Select(finding => $"{finding.Code} {finding.Source.Path}").ShouldBe(
            ["LNK1001 content/de/haltung/_freude.md", "LNK1001 content/de/quellen.md", "CNT5014 content/de/haltung/_freude.md"], ignoreOrder: true);
    }

    [Fact]
    public void A_translation_under_another_name_that_does_not_say_so_is_one_error_with_the_line_to_write()
    {
        MemoryTree tree = Base()
            .Remove("content/en/haltung/freude.md")
            .Add("content/de/haltung/Große Freude.md", Chapter)
            .Add("content/en/haltung/grosse-freude.md", Chapter)
            .Add("content/en/haltung/freude.md", Chapter.Replace("Neues", "Altes", StringComparison.Ordinal));

        Diagnostic found = New(tree).ShouldHaveSingleItem();

        found.Source.Path.ShouldBe("content/en/haltung/grosse-freude.md");
        found.Message.English.ShouldContain("content/de/haltung/Große Freude.md");
        found.Hint!.English.ShouldContain("translation: haltung/Große Freude");
    }

    [Theory]
    [InlineData("haltung/Grose Freude", "CNT5001")]
    [InlineData("haltung/freude", "CNT5004")]
    public void A_translation_that_names_the_wrong_page_is_one_error(string translation, string code)
    {
        MemoryTree tree = Base()
            .Add("content/de/haltung/Große Freude.md", Chapter)
            .Add("content/en/haltung/grosse-freude.md", Chapter.Replace("order: 9", $"translation: {translation}", StringComparison.Ordinal));

        New(tree).Where(finding => finding.Severity == Severity.Error).ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void A_folder_that_differs_in_its_spelling_is_sent_to_the_part_that_has_the_address()
    {
        Diagnostic found = New(Base().Add("content/de/Haltung/mut.md", Chapter)).ShouldHaveSingleItem();

        found.Source.Path.ShouldBe("content/de/Haltung/mut.md");
        found.Hint!.English.ShouldContain("content/de/haltung/");
    }

    [Fact]
    public void Pictures_with_one_address_are_one_error()
    {
        MemoryTree tree = Base().Add("content/media/Bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        Diagnostic found = New(tree).ShouldHaveSingleItem();

        found.Source.Path.ShouldBe("content/media/Bild.svg");
        found.Message.English.ShouldContain("content/media/bild.svg");
    }

    [Fact]
    public void A_tag_cannot_have_the_address_of_the_list_of_tags()
    {
        Diagnostic found = New(Base().Add("content/de/haltung/freude.md", "---\ntitle: Freude\norder: 2\nmessage: Hallo.\ntags: [Mut, Index]\n---\n")).ShouldHaveSingleItem();

        found.Source.TextOf(found.Span).ShouldBe("Index");
        found.Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void A_page_that_the_menu_names_twice_is_shown_once()
    {
        string site = System.Text.Encoding.UTF8.GetString(Base().Read("site.yml")!);
        MemoryTree tree = Base().Add("site.yml", site + "menu: [quellen, haltung/freude, quellen.md]\n");

        Diagnostic found = New(tree).ShouldHaveSingleItem();

        found.Source.TextOf(found.Span).ShouldBe("quellen.md");
        ContentSample.Of(tree).German.Menu.Select(page => page.Title).ShouldBe(["Quellen", "Freude"]);
    }

    [Fact]
    public void Former_addresses_may_have_the_name_of_a_part()
        => New(Base().Add("content/de/quellen.md", "---\ntitle: Quellen\naliases: [haltung, begeisterung.html]\n---\n\nText.\n")).ShouldBeEmpty();

    private static MemoryTree Base() => ContentSample.Base();

    // Everything that check says, without what it says about the playbook that the cases start from.
    private static ImmutableArray<Diagnostic> New(MemoryTree tree)
        => [.. All(tree).Where(finding => !Known.Value.Contains(Shown(finding)))];

    private static IEnumerable<Diagnostic> All(MemoryTree tree)
    {
        BuildResult result = SiteBuilder.Build(tree, new BuildOptions());
        return result.Diagnostics.Concat(SiteAudit.Run(result)).Where(finding => finding.Code is not "CNT5005" and not "CNT5006");
    }

    private static string Shown(Diagnostic finding) => $"{finding.Code} {finding.Source.Path}";
}
