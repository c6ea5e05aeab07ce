using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using Herzblut.Diagnostics;
using Herzblut.Tests.Rendering;

namespace Herzblut.Tests.Outputs;

public class SideOutputsTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_feed_holds_the_week_s_question_and_the_newest_examples()
    {
        XElement feed = XDocument.Parse(new SmallSite().BuildFile("feed.de.xml")).Root!;
        XElement[] entries = [.. feed.Elements(Atom + "entry")];

        feed.Element(Atom + "updated")!.Value.ShouldBe("2026-11-16T00:00:00Z");
        entries[0].Element(Atom + "id")!.Value.ShouldBe("https://example.org/buch/#impulse-2026-W47");
        entries[1].Element(Atom + "title")!.Value.ShouldBe("Der Sprung");
        entries[1].Element(Atom + "updated")!.Value.ShouldBe("2026-03-12T00:00:00Z");
        entries[1].Element(Atom + "link")!.Attribute("href")!.Value.ShouldStartWith("https://example.org/buch/haltung/mut.html#");
        entries[1].Element(Atom + "content")!.Value.ShouldContain("Er sprang.");
        entries[1].Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe("Ada");
    }

    [Fact]
    public void Without_a_build_date_the_feed_has_no_question_of_the_week()
        => SmallSite.TextOf(new SmallSite().Build(new BuildOptions()), "feed.de.xml").ShouldNotContain("impulse");

    [Fact]
    public void Links_in_the_feed_are_absolute()
        => XDocument.Parse(new SmallSite().Edit("content/de/haltung/mut.md", "text: Er sprang.", "text: \"Er [sprang](freude.md).\"").BuildFile("feed.de.xml"))
            .Descendants(Atom + "content").Last().Value.ShouldContain("<a href=\"https://example.org/buch/haltung/freude.html\">");

    [Fact]
    public void What_XML_cannot_hold_is_left_out_of_the_feed()
    {
        BuildResult result = new SmallSite().Add("theme/strings/de.yml", "feed.title: \"{0}\u0007\uFFFE😀\"\n").Edit("site.yml", "title: Mut", "title: \"Mu\u0007t\"").Build();

        XDocument.Parse(SmallSite.TextOf(result, "feed.de.xml")).Root!.Element(Atom + "title")!.Value.ShouldBe("Mut😀");
    }

    [Fact]
    public void Feed_and_sitemap_have_line_feeds_and_no_byte_order_mark()
    {
        BuildResult result = new SmallSite().Build();

        foreach (string file in (string[])["feed.de.xml", "sitemap.xml"])
        {
            string text = SmallSite.TextOf(result, file);
            text.ShouldStartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<");
            text.ShouldEndWith(">\n");
            text.ShouldNotContain('\r');
        }
    }

    [Fact]
    public void The_sitemap_joins_translations_and_leaves_stand_ins_out()
    {
        string sitemap = new SmallSite().Edit("site.yml", "languages: [de]", "languages: [de, en]")
            .Add("content/en/index.md", "---\ntitle: Welcome\n---\nHello.\n")
            .Add("content/en/attitude/index.md", "---\ntitle: Attitude\ntranslation: haltung/index\n---\nAbout.\n")
            .Add("content/en/attitude/courage.md", "---\ntitle: Courage\ntranslation: haltung/mut\n---\nGo.\n")
            .BuildOf("sitemap.xml");

        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        XElement[] urls = [.. XDocument.Parse(sitemap).Root!.Elements(map + "url")];
        XElement courage = urls.Single(url => url.Element(map + "loc")!.Value.EndsWith("/haltung/mut.html", StringComparison.Ordinal));
        courage.Elements().Where(element => element.Name.LocalName == "link").Select(link => link.Attribute("href")!.Value)
            .ShouldBe(["https://example.org/buch/haltung/mut.html", "https://example.org/buch/en/attitude/courage.html"]);
        courage.Element(map + "lastmod")!.Value.ShouldBe("2026-10-05");
        sitemap.ShouldNotContain("/en/quellen.html");
    }

    [Fact]
    public void Without_an_address_there_are_no_files_that_need_one()
    {
        BuildResult result = new SmallSite().Edit("site.yml", "url: https://example.org/buch/\n", "").Build();

        result.Diagnostics.Single().Severity.ShouldBe(Severity.Info);
        result.Files.Select(file => file.Path).ShouldNotContain("sitemap.xml");
        result.Files.Select(file => file.Path).ShouldNotContain("feed.de.xml");
        SmallSite.TextOf(result, "robots.txt").ShouldBe("User-agent: *\nAllow: /\n");
    }

    [Fact]
    public void A_former_address_leads_on()
    {
        string page = new SmallSite().BuildFile("spass.html");

        page.ShouldContain("<meta http-equiv=\"refresh\" content=\"0; url=haltung/freude.html\">");
        page.ShouldContain("<a href=\"haltung/freude.html\">Freude</a>");
        page.ShouldContain("<link rel=\"canonical\" href=\"https://example.org/buch/haltung/freude.html\">");
    }

    [Theory]
    [InlineData("chapters")]
    [InlineData("questions")]
    [InlineData("examples")]
    [InlineData("impuls")]
    public void Each_file_of_the_interface_keeps_to_its_schema(string name)
    {
        BuildResult result = new SmallSite().Build();
        using JsonDocument document = JsonDocument.Parse(SmallSite.TextOf(result, $"api/{name}.json"));

        document.RootElement.GetProperty("$schema").GetString().ShouldBe($"{name}.schema.json");
        document.RootElement.GetProperty(name).GetArrayLength().ShouldBeGreaterThan(0);
        SchemaCheck.Problems(document.RootElement, SmallSite.TextOf(result, $"api/{name}.schema.json")).ShouldBeEmpty();
    }

    [Fact]
    public void An_example_says_where_it_is_found()
    {
        using JsonDocument examples = JsonDocument.Parse(new SmallSite().BuildFile("api/examples.json"));
        JsonElement example = examples.RootElement.GetProperty("examples")[0];

        example.GetProperty("path").GetString()!.ShouldStartWith("haltung/mut.html#");
        example.GetProperty("url").GetString()!.ShouldStartWith("https://example.org/buch/haltung/mut.html#");
        example.GetProperty("roles")[0].GetProperty("label").GetString().ShouldBe("Team");
        example.GetProperty("effect").GetString().ShouldBe("Applaus.");
    }

    [Fact]
    public void A_copy_holds_the_chapter_in_the_author_s_markdown()
        => new SmallSite().BuildFile("haltung/mut.md").ShouldBe(
            """
            # Mut

            > **Leitsatz:** Mut tut gut.

            ## Botschaft

            ## Anfang

            Siehe [Freude](freude.md#ende) & mehr.

            ## Leitfragen

            1. Wann zuletzt?
            2. Wer hilft?
               - Und wer noch?

            ## Anwendungstipps

            - Atmen.

            ## Praxisbeispiele

            ### Der Sprung

            Er sprang.

            **Wirkung:** Applaus.


            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Links_in_a_copy_follow_the_addresses()
        => new SmallSite().Add("content/de/haltung/Größe zeigen.md", "---\ntitle: Größe\n---\nSiehe [Quellen](../quellen.md).\n")
            .Edit("content/de/haltung/freude.md", "Froh.", "[Weiter](<Größe zeigen.md>), [zurück](Gr%C3%B6%C3%9Fe%20zeigen.md) und [Quellen][q].\n\n[q]: ../quellen.md")
            .BuildOf("haltung/freude.md").ShouldContain("[Weiter](groesse-zeigen.md), [zurück](groesse-zeigen.md) und [Quellen][q].\n\n[q]: ../quellen.html");

    [Theory]
    [InlineData("`[Quellen](../quellen.md)` und [Quellen](../quellen.md)", "`[Quellen](../quellen.md)` und [Quellen](../quellen.html)")]
    [InlineData("```\n[Quellen](../quellen.md)\n[q]: ../quellen.md\n```\n\n[Quellen][q]\n\n[q]: <../quellen.md>", "```\n[Quellen](../quellen.md)\n[q]: ../quellen.md\n```\n\n[Quellen][q]\n\n[q]: ../quellen.html")]
    [InlineData("\\[Quellen](../quellen.md) [Quellen](../quellen.md \"Titel\")", "\\[Quellen](../quellen.md) [Quellen](../quellen.html \"Titel\")")]
    [InlineData("> - [a](../quellen.md)\n>   [b](../quellen.md#x)[c](freude.md)", "> - [a](../quellen.html)\n>   [b](../quellen.html)[c](freude.md)")]
    [InlineData("[a](quellen.md) [b](../quellen.md)", "[a](quellen.md) [b](../quellen.html)")]
    public void Only_links_are_rewritten_in_a_copy(string markdown, string copied)
        => SmallSite.TextOf(new SmallSite().Edit("content/de/haltung/freude.md", "Froh.", markdown).Build(), "haltung/freude.md").ShouldContain(copied + "\n");

    [Fact]
    public void The_index_for_language_models_lists_the_copies()
        => new SmallSite().BuildFile("llms.txt").ShouldBe(
            "# Mut\n\n> Ein Satz.\n\n## Haltung\n\n- [Freude](https://example.org/buch/haltung/freude.md): Froh sein.\n- [Mut](https://example.org/buch/haltung/mut.md): Warum Mut hilft.\n");

    [Fact]
    public void The_own_domain_is_written_where_asked_for()
    {
        BuildResult result = new SmallSite().Build(new BuildOptions { WritesCname = true });

        SmallSite.TextOf(result, "CNAME").ShouldBe("example.org\n");
    }

    [Fact]
    public void Files_that_would_share_a_place_are_an_error()
    {
        BuildResult result = new SmallSite().Add("themes/klein/root/robots.txt", "x").Add("themes/klein/root/LLMS.txt", "x").Build();

        ImmutableArray<string> codes = [.. result.Diagnostics.Select(problem => problem.Code)];
        codes.ShouldContain("OUT1006");
        codes.ShouldContain("OUT1007");
    }

    [Fact]
    public void The_same_files_give_the_same_bytes()
    {
        BuildResult one = new SmallSite().Build();
        BuildResult two = new SmallSite().Build();

        one.Files.Select(file => file.Path).ShouldBe(two.Files.Select(file => file.Path));
        one.Files.Zip(two.Files).Where(pair => !pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span)).ShouldBeEmpty();
    }
}
