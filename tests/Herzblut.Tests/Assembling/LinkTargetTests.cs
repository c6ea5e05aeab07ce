using Herzblut.Model;
using Herzblut.Sources;
using Herzblut.Tests.Loading;

namespace Herzblut.Tests.Assembling;

public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("freude.md", "haltung/freude.html")]
    [InlineData("../begeisterung/reklamationen.md", "begeisterung/reklamationen.html")]
    [InlineData("../begeisterung/index.md", "begeisterung/index.html")]
    [InlineData("../index.md", "index.html")]
    [InlineData("gute-stimmung/morgens.md", "haltung/gute-stimmung.html#example-morgens")]
    [InlineData("gute-stimmung.md#example-morgens", "haltung/gute-stimmung.html#example-morgens")]
    [InlineData("../../media/bild.svg", "media/bild.svg")]
    public void Links_lead_to_pages_of_the_reader_s_language(string link, string address)
        => TargetIn(ContentSample.With("content/de/haltung/gute-stimmung.md", Chapter(link)).German).ShouldBe(address);

    [Fact]
    public void A_link_that_names_another_language_leads_to_it()
        => TargetIn(ContentSample.With("content/de/haltung/gute-stimmung.md", Chapter("../../en/haltung/freude.md")).German).ShouldBe("en/haltung/freude.html");

    [Fact]
    public void A_file_that_another_language_lacks_is_an_error()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/de/haltung/gute-stimmung.md", Chapter("../../en/haltung/freude.md"))
            .Remove("content/en/haltung/freude.md");

        ContentSample.Of(tree).Diagnostics.ShouldContain(found => found.Code == "LNK1001");
    }

    [Fact]
    public void A_text_that_stands_in_leads_to_translated_pages()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/de/haltung/gute-stimmung.md", Chapter("freude.md"))
            .Remove("content/en/haltung/gute-stimmung.md")
            .Add("content/en/haltung/joy.md", "---\ntitle: Joy\ntranslation: freude\n---\n\nText.\n")
            .Remove("content/en/haltung/freude.md");

        TargetIn(ContentSample.Of(tree).English).ShouldBe("en/haltung/joy.html");
    }

    [Fact]
    public void A_fragment_leads_to_the_heading_at_the_same_place_of_the_translation()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/de/haltung/gute-stimmung.md", Chapter("freude.md#erstens"))
            .Add("content/de/haltung/freude.md", "---\ntitle: Freude\norder: 2\n---\n\n## Erstens\n\nText.\n")
            .Add("content/en/haltung/freude.md", "---\ntitle: Joy\norder: 2\n---\n\n## Firstly\n\nText.\n")
            .Remove("content/en/haltung/gute-stimmung.md");

        TargetIn(ContentSample.Of(tree).English).ShouldBe("en/haltung/freude.html#firstly");
    }

    [Fact]
    public void File_names_match_in_either_unicode_form()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/de/haltung/ku\u0308r.md", "---\ntitle: Kür\n---\n\nText.\n")
            .Add("content/en/haltung/k\u00fcr.md", "---\ntitle: Free\n---\n\nText.\n")
            .Add("content/de/haltung/gute-stimmung.md", Chapter("k\u00fcr.md"));
        ContentSample sample = ContentSample.Of(tree);

        TargetIn(sample.German).ShouldBe("haltung/kuer.html");
        sample.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Headings_of_a_message_get_a_prefix_where_the_body_has_headings_too()
    {
        const string Text = "---\ntitle: A\norder: 1\nmessage: |\n  ## Erstens\n\n  Siehe [unten](#zweitens).\n---\n\n## Zweitens\n\nSiehe [oben](#erstens).\n";
        Chapter chapter = ContentSample.With("content/de/haltung/gute-stimmung.md", Text).German.Chapters[0];

        chapter.Message.IdPrefix.ShouldBe("message-");
        chapter.Message.Targets.Single()!.Fragment.ShouldBe("zweitens");
        chapter.Deepening!.Targets.Single()!.Fragment.ShouldBe("message-erstens");
    }

    private static string Chapter(string link) => $"---\ntitle: A\norder: 1\n---\n\n[x]({link})\n";

    private static string? TargetIn(LanguageEdition edition) => edition.Chapters[0].Message.Targets.Single()?.ToString();
}
