using System.Collections.Immutable;
using Herzblut.Auditing;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Sources;
using Herzblut.Tests.Rendering;

namespace Herzblut.Tests.Auditing;

public class SiteAuditTests
{
    [Fact]
    public void A_site_without_faults_has_no_findings()
        => Audit(
            Page("index.html", "<p id=\"a\"><a href=\"b/c.html#x\">c</a> <a href=\"#a\">a</a> <a href=\"index.html?q=1#a\">b</a> <a href=\"https://example.com\">d</a> <a href=\"mailto:a@b.de\">e</a></p>"),
            Page("b/c.html", "<h2 id=\"x\">X</h2><a href=\"../index.html\">zurück</a><img src=\"../media/gr%C3%B6%C3%9Fe%201.png\" alt=\"\">"),
            OutputFile.FromText("media/größe 1.png", "x"),
            OutputFile.FromText("s.css", "a{background:url(\"media/größe 1.png\")}b{background:url(data:image/png;base64,AA)}"))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("<a href=\"b.htm\">x</a>", "CHK1001", "b.htm")]
    [InlineData("<a href=\"../b.html\">x</a>", "CHK1001", "../b.html")]
    [InlineData("<a href=\"media/\">x</a>", "CHK1001", "media/")]
    [InlineData("<img src=\"bild.png\" alt=\"x\">", "CHK1001", "bild.png")]
    [InlineData("<img src=\"b.html\" srcset=\"b.html 1x, c.png 2x\" alt=\"x\">", "CHK1001", "c.png")]
    [InlineData("<link rel=\"stylesheet\" href=\"x.css\">", "CHK1001", "x.css")]
    [InlineData("<svg><use href=\"icons.svg#a\"></use></svg>", "CHK1001", "icons.svg")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=neu.html\">", "CHK1001", "neu.html")]
    [InlineData("<a href=\"b.html#nix\">x</a>", "CHK1002", "b.html#nix")]
    [InlineData("<a href=\"#nix\">x</a>", "CHK1002", "#nix")]
    [InlineData("<a href=\"/b.html\">x</a>", "CHK1003", "/b.html")]
    [InlineData("<script src=\"https://example.com/x.js\"></script>", "CHK1004", "example.com")]
    [InlineData("<img src=\"//example.com/x.png\" alt=\"\">", "CHK1004", "example.com")]
    [InlineData("<a href=\"javascript:x()\">x</a>", "CHK1005", "javascript:x()")]
    [InlineData("<p id=\"a\"></p><p id=\"a\"></p>", "CHK1006", "'a'")]
    [InlineData("<p id=\"a b\"></p>", "CHK1007", "'a b'")]
    [InlineData("<label for=\"nix\">x</label>", "CHK1008", "'nix'")]
    [InlineData("<p aria-describedby=\"nix\">x</p>", "CHK1008", "'nix'")]
    [InlineData("<img src=\"b.html\">", "CHK1009", "b.html")]
    [InlineData("<a href=\"b.html\"></a>", "CHK1010", "<a>")]
    [InlineData("<button><svg></svg></button>", "CHK1010", "<button>")]
    [InlineData("<h3>Kleine Gesten</h3>", "CHK1011", "Kleine Gesten")]
    [InlineData("<h1>Zwei</h1>", "CHK1012", "Zwei")]
    [InlineData("<h2> </h2>", "CHK1014", "h2")]
    [InlineData("<p style=\"color:red\">x</p>", "CHK1017", "style")]
    [InlineData("<p onclick=\"x()\">x</p>", "CHK1017", "onclick")]
    [InlineData("<p><div>x</div></p>", "CHK1018", "HTML")]
    [InlineData("<div><p><em>x</p></div>", "CHK1018", "<em> is not closed")]
    [InlineData("<section><div>x</section>", "CHK1018", "<div> is not closed")]
    [InlineData("<div>x</span></div>", "CHK1018", "</span> closes")]
    public void A_fault_is_found_where_it_stands(string html, string code, string named)
    {
        Diagnostic found = Audit(Page("a.html", html), Page("b.html", "<h2 id=\"x\">X</h2>")).ShouldHaveSingleItem();

        found.Code.ShouldBe(code);
        found.Message.English.ShouldContain(named);
        found.Source.Path.ShouldBe("a.html");
        found.Span.Start.ShouldBeGreaterThan(found.Source.Text.IndexOf("</h1>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<html><head><title>x</title></head><body><h1>x</h1></body></html>", "CHK1015")]
    [InlineData("<html lang=\"de\"><head></head><body><h1>x</h1></body></html>", "CHK1016")]
    [InlineData("<html lang=\"de\"><head><title>x</title></head><body><p>x</p></body></html>", "CHK1013")]
    public void A_page_names_its_language_and_title(string html, string code)
        => Audit(OutputFile.FromText("a.html", "<!doctype html>" + html)).ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void The_same_fault_on_many_pages_is_one_finding()
    {
        Diagnostic found = Audit([.. Enumerable.Range(1, 5).Select(i => Page($"p{i}.html", "<img src=\"p1.html\">"))]).ShouldHaveSingleItem();

        found.Source.Path.ShouldBe("p1.html");
        found.Message.English.ShouldEndWith("(in 4 more places)");
        found.Message.German.ShouldEndWith("(noch an 4 weiteren Stellen)");
    }

    [Fact]
    public void A_picture_of_the_theme_without_alternative_is_found_whatever_the_texts_lack()
    {
        Diagnostic[] found = [.. Check(Texts(home: "![](bild.svg)")
            .Add("content/de/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>")
            .Add("themes/klein/layouts/page.sbn-html", "<h1>{{ page.title }}</h1><img src=\"bild.svg\">"))];

        found.Select(finding => $"{finding.Code} {finding.Source.Path}").ShouldBe(["MDN2003 content/de/index.md", "CHK1009 themes/klein/layouts/page.sbn-html"]);
    }

    [Fact]
    public void A_tag_that_a_template_never_closes_is_found_there_although_others_are_alike()
    {
        Diagnostic found = Check(Texts().Add("themes/klein/layouts/page.sbn-html", "<h1>{{ page.title }}</h1><div>x</div>\n<div>{{ if 2 > 1 }}y{{ end }}\n")).ShouldHaveSingleItem();

        found.Code.ShouldBe("CHK1018");
        found.Source.Path.ShouldBe("themes/klein/layouts/page.sbn-html");
        found.Source.TextOf(found.Span).ShouldBe("<div>");
        found.Span.Start.ShouldBe(found.Source.Text.LastIndexOf("<div>", StringComparison.Ordinal));
    }

    [Fact]
    public void A_level_skipped_by_the_theme_is_found_whatever_levels_a_text_skips()
    {
        Diagnostic[] found = [.. Check(Texts(home: "## Gut\n\n#### Tief")
            .Add("themes/klein/layouts/page.sbn-html", "<h1>{{ page.title }}</h1><h3>Tief</h3>"))];

        found.Select(finding => $"{finding.Code} {finding.Source.Path}").ShouldBe(["MDN3002 content/de/index.md", "CHK1011 themes/klein/layouts/page.sbn-html"]);
    }

    [Theory]
    [InlineData("## Gut\n\n#### Tief", "MDN3002")]
    [InlineData("### Tief", "MDN3002")]
    [InlineData("##\n\n### Tief", "MDN3003")]
    [InlineData("## Gut\n\n###\n\n#### Tief", "MDN3003")]
    public void A_level_skipped_by_a_text_is_one_finding_wherever_the_text_is_shown(string markdown, string code)
    {
        ImmutableArray<Diagnostic> found = Check(Texts()
            .Add("content/de/haltung/mut.md", $"---\ntitle: Mut\nmessage: |\n  {markdown.Replace("\n", "\n  ", StringComparison.Ordinal)}\n---\n{markdown}\n")
            .Add("themes/klein/layouts/chapter.sbn-html", "<h1>{{ page.title }}</h1><h2>x</h2>{{ chapter.message }}<h2>y</h2>{{ chapter.deepening }}")
            .Add("themes/klein/layouts/book.sbn-html", "<h1>{{ page.title }}</h1>{{ for part in book.parts }}<h2>{{ part.title }}</h2>{{ for chapter in part.chapters }}<h3>{{ chapter.title }}</h3><h4>x</h4>{{ chapter.message }}{{ end }}{{ end }}"));

        found.Select(finding => $"{finding.Code} {finding.Source.Path}").ShouldBe([$"{code} content/de/haltung/mut.md", $"{code} content/de/haltung/mut.md"]);
    }

    [Theory]
    [InlineData("<a href=\"quellen.html\">x</a>", "CHK1001", "Did you mean '{{ page.root_url }}quellen.html'?")]
    [InlineData("<a href=\"/quellen.html\">x</a>", "CHK1003", "Write '{{ page.root_url }}quellen.html', then it works everywhere.")]
    [InlineData("<a href=\"impressum.html\">x</a>", "CHK1001", "Write an address of the model")]
    [InlineData("<a href=\"{{ navigation.home_url }}\"></a>", "CHK1010", "Write into it what it is for")]
    [InlineData("<h2>x</h2><h1>Zwei</h1>", "CHK1012", "Make it h2.")]
    public void A_fault_of_the_one_layout_of_ones_own_is_told_there(string html, string code, string cure)
    {
        BuildResult result = SiteBuilder.Build(
            new MemoryTree()
                .Add("site.yml", "title: Mut\nlanguages: [de]\n")
                .Add("content/de/index.md", "---\ntitle: Start\n---\nText.\n")
                .Add("content/de/quellen.md", "---\ntitle: Quellen\n---\nText.\n")
                .Add("content/de/haltung/index.md", "---\ntitle: Haltung\n---\nText.\n")
                .Add("content/de/haltung/mut.md", "---\ntitle: Mut\n---\nText.\n")
                .Add("theme/layouts/chapter.sbn-html", "<h1>{{ chapter.title }}</h1>\n" + html + "\n{{ include 'chapter-sections' chapter }}\n"),
            new BuildOptions());

        Diagnostic found = SiteAudit.Run(result).ShouldHaveSingleItem();

        (found.Code, found.Source.Path).ShouldBe((code, "theme/layouts/chapter.sbn-html"));
        found.Hint!.English.ShouldStartWith(cure);
    }

    [Fact]
    public void A_link_of_a_layout_that_differs_from_page_to_page_is_told_once()
    {
        const string Layout = "<h1>{{ page.title }}</h1>\n<a class=\"{{ page.kind }}\" href=\"{{ chapter.url }}#tips\">x</a>\n<a href=\"{{ chapter.url }}\">y</a>\n";

        Diagnostic found = Check(Texts()
            .Add("content/de/haltung/mut.md", "---\ntitle: Mut\n---\nText.\n")
            .Add("content/de/haltung/rat.md", "---\ntitle: Rat\n---\nText.\n")
            .Add("themes/klein/layouts/chapter.sbn-html", Layout)).ShouldHaveSingleItem();

        (found.Code, found.Source.Path).ShouldBe(("CHK1002", "themes/klein/layouts/chapter.sbn-html"));
        found.Source.TextOf(found.Span).ShouldEndWith("#tips\">");
    }

    [Fact]
    public void What_a_layout_of_ones_own_leaves_out_is_told_once()
    {
        ImmutableArray<Diagnostic> found = Check(Texts()
            .Add("content/de/haltung/mut.md", "---\ntitle: Mut\nguiding_questions:\n  - Wovor?\n  - Wozu?\ntips:\n  - Fragen.\n---\n## Gut\n\nText.\n\n## Besser\n\nText.\n")
            .Add("content/de/haltung/rat.md", "---\ntitle: Rat\nguiding_questions:\n  - Wen?\n---\n## Wer\n\nText.\n")
            .Add("themes/klein/layouts/chapter.sbn-html", "<h1>{{ page.title }}</h1>{{ chapter.message }}"));

        found.Select(finding => $"{finding.Code} {finding.Source.Path}").ShouldBe(["CHK1002 themes/klein/layouts/chapter.sbn-html", "CHK1011 themes/klein/layouts/chapter.sbn-html"], ignoreOrder: true);
    }

    [Fact]
    public void Links_to_pages_that_a_mistake_in_the_theme_left_out_are_right()
    {
        BuildResult result = new SmallSite()
            .Add("themes/klein/layouts/home.sbn-html", "<h1>x</h1>{{ for part in edition.parts }}<a href=\"{{ part.url }}\">{{ part.title }}</a>{{ end }}")
            .Add("themes/klein/layouts/chapter.sbn-html", "{{ titel }}")
            .Build();

        result.Diagnostics.Select(found => found.Code).Distinct().ShouldBe(["TPL3001"]);
        SiteAudit.Run(result).Where(found => found.Code == "CHK1001").ShouldBeEmpty();
        SiteAudit.Run(result.Files, result.Playbook).ShouldContain(found => found.Code == "CHK1001");
    }

    [Theory]
    [InlineData("https://example.org/playbook/")]
    [InlineData("https://example.org/playbook")]
    [InlineData("https://example.org/playbook/b/")]
    [InlineData("https://example.org/playbook/b/index.html?x=1#x")]
    [InlineData("https://example.org/anderswo.html")]
    public void Absolute_addresses_of_the_site_lead_to_its_files(string address) => AuditOwn(address).ShouldBeEmpty();

    [Theory]
    [InlineData("https://example.org/playbook/c.html", "CHK1001")]
    [InlineData("https://example.org/playbook/b/#nix", "CHK1002")]
    public void Dead_absolute_addresses_of_the_site_are_found_in_pages_and_data(string address, string code)
        => AuditOwn(address).Select(found => (found.Source.Path, found.Code)).ShouldBe([("feed.xml", code)]);

    [Theory]
    [InlineData("404.html", "/playbook/index.html", null)]
    [InlineData("en/404.html", "/playbook/", null)]
    [InlineData("404.html", "/playbook/nix.html", "CHK1001")]
    [InlineData("404.html", "/index.html", "CHK1003")]
    [InlineData("a.html", "/playbook/index.html", "CHK1003")]
    public void Only_the_page_for_dead_addresses_links_from_the_servers_root(string path, string address, string? code)
        => SiteAudit.Run([Page(path, $"<a href=\"{address}\">x</a>"), Page("index.html", "")], "https://example.org/playbook/", AuthorFiles.Of(null), [])
            .Select(found => found.Code).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void A_dead_link_offers_what_was_meant()
        => Audit(Page("a.html", "<a href=\"b.htm\">x</a>"), Page("b.html", "")).ShouldHaveSingleItem().Hint!.English.ShouldBe("Did you mean 'b.html'?");

    [Fact]
    public void Findings_name_the_file_that_the_author_can_open()
    {
        var author = new SourceText("content/de/a.md", "---\ntitle: A\n---\n");
        var authors = new AuthorFiles(new Dictionary<string, SourceText> { ["a.html"] = author });

        Diagnostic found = SiteAudit.Run([Page("a.html", "<a href=\"b.html\">x</a>")], null, authors, []).ShouldHaveSingleItem();

        found.Source.ShouldBe(author);
        Note note = found.Notes.ShouldHaveSingleItem();
        note.Source.TextOf(note.Span).ShouldBe("<a href=\"b.html\">");
    }

    [Theory]
    [InlineData("https://mut.example.org/haltung/mutt.html", "CHK1001", "'mut.md'")]
    [InlineData("https://mut.example.org/haltung/gibt-es-nicht-mehr.html", "CHK1001", "../")]
    [InlineData("https://mut.example.org/tags/index.html#nix", "CHK1002", "'#'")]
    public void A_dead_address_of_the_own_site_is_told_once_where_an_author_wrote_it(string address, string code, string cure)
    {
        Diagnostic found = AuditOfOwn(address).ShouldHaveSingleItem();

        found.Code.ShouldBe(code);
        found.Source.Path.ShouldBe("content/de/haltung/wut.md");
        found.Source.TextOf(found.Span).ShouldBe(address);
        found.Hint!.English.ShouldContain(cure);
    }

    [Fact]
    public void An_address_of_the_own_site_that_is_no_link_may_be_an_example()
        => SiteAudit.Run(BuildOfOwn("mut.md) oder `https://mut.example.org/nix.html` (")).ShouldNotContain(found => found.Code == "CHK1001");

    [Fact]
    public void A_place_that_a_page_of_the_own_site_lacks_is_no_second_finding()
    {
        BuildResult result = BuildOfOwn("https://mut.example.org/haltung/mut.html#nix");

        result.Diagnostics.Where(found => found.Code == "LNK1009").ShouldHaveSingleItem().Hint!.English.ShouldBe("Link to the file: 'mut.md'");
        SiteAudit.Run(result).ShouldNotContain(found => found.Code == "CHK1002");
    }

    private static IEnumerable<Diagnostic> AuditOfOwn(string address) => SiteAudit.Run(BuildOfOwn(address)).Where(found => found.Source.Path.StartsWith("content/", StringComparison.Ordinal));

    private static BuildResult BuildOfOwn(string address) => SiteBuilder.Build(
        new MemoryTree()
            .Add("site.yml", "title: Mut\nurl: https://mut.example.org/\nlanguages: [de]\n")
            .Add("content/de/index.md", "---\ntitle: Start\n---\nText.\n")
            .Add("content/de/haltung/index.md", "---\ntitle: Haltung\n---\nText.\n")
            .Add("content/de/haltung/mut.md", "---\ntitle: Mut\n---\nText.\n")
            .Add("content/de/haltung/wut.md", $"---\ntitle: Wut\ntags: [Wut]\n---\nSiehe [dort]({address}).\n"),
        new BuildOptions());

    [Fact]
    public void Hidden_dialogs_have_headings_of_their_own()
        => Audit(Page("a.html", "<dialog aria-label=\"x\"><h2>Suche</h2></dialog><h2>x</h2>")).ShouldBeEmpty();

    // As "check" does it; the layouts of these tests have none of the places that data leads to.
    private static ImmutableArray<Diagnostic> Check(SmallSite site)
    {
        BuildResult result = site.Build();
        return [.. result.Diagnostics, .. SiteAudit.Run(result).Where(found => !found.Source.Path.EndsWith(".json", StringComparison.Ordinal))];
    }

    // A site whose pages say what their texts say, and whose audit has nothing to find.
    private static SmallSite Texts(string home = "Guten Tag.")
    {
        SmallSite site = new SmallSite()
            .Add("content/de/index.md", $"---\ntitle: Willkommen\n---\n{home}\n")
            .Add("themes/klein/layouts/base.sbn-html", "<!doctype html><html lang=\"de\"><head><title>x</title></head><body>{{ include page.layout }}</body></html>")
            .Add("themes/klein/layouts/home.sbn-html", "<h1>{{ page.title }}</h1>{{ page.content }}");
        foreach (string kind in (string[])["part", "chapter", "page", "tags", "tag", "examples", "journey", "contribute", "book", "status", "not-found"])
        {
            site.Add($"themes/klein/layouts/{kind}.sbn-html", "<h1>{{ page.title }}</h1>");
        }

        // Other pages link to the parts of a chapter.
        return site.Add(
            "themes/klein/layouts/chapter.sbn-html",
            "<h1>{{ page.title }}</h1>" + string.Concat(new[] { "questions", "tips", "examples" }.Select(parts => $"{{{{ for part in chapter.{parts} }}}}<p id=\"{{{{ part.id }}}}\">x</p>{{{{ end }}}}")));
    }

    private static ImmutableArray<Diagnostic> Audit(params OutputFile[] files) => SiteAudit.Run([.. files]);

    // The feed stands before the pages, so that of two findings it holds the one that is kept.
    private static ImmutableArray<Diagnostic> AuditOwn(string address) => SiteAudit.Run(
        [OutputFile.FromText("feed.xml", $"<loc>{address}</loc>"), Page("a.html", $"<a href=\"{address}\">x</a>"), Page("index.html", ""), Page("b/index.html", "<p id=\"x\"></p>")],
        "https://example.org/playbook/",
        AuthorFiles.Of(null),
        []);

    [Fact]
    public void A_script_that_the_policy_does_not_name_is_found()
    {
        const string Html = "<!doctype html>\n<html lang=\"de\"><head><title>x</title><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\"></head><body><h1>x</h1><script>alert(1)</script></body></html>";

        Audit(OutputFile.FromText("a.html", Html)).ShouldHaveSingleItem().Code.ShouldBe("CHK1017");
    }

    private static OutputFile Page(string path, string html)
        => OutputFile.FromText(path, $"<!doctype html>\n<html lang=\"de\"><head><title>x</title></head><body><h1>x</h1>\n{html}\n</body></html>");
}
