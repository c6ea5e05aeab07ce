using System.Text.Json;
using Herzblut.Diagnostics;
using Herzblut.Tests.Outputs;

namespace Herzblut.Tests.Rendering;

/// <summary>What to say in a situation, from the front matter to every place that shows it.</summary>
public class SituationTests
{
    private const string Chapter = """
        ---
        title: Reklamationen
        message: Ärger ist bei der ersten Person gut aufgehoben.
        practice_examples:
          - title: Im Sitzen
            text: Sie setzte sich als Erste hin.
            touchpoint: kauf
        situations:
          - title: Jemand wird laut
            say: „Ich *höre* Ihnen zu.“
            avoid: „Ruhe!“
            question: Was war der Anlass?
            example: example-im-sitzen
        ---
        """;

    private const string NowLayout = "{{ for s in situations }}[{{ s.id }}|{{ s.say }}|{{ s.example?.title }}|{{ s.now_url }}|{{ s.url }}|{{ s.page.title }}]{{ end }}";

    private static SmallSite Site => new SmallSite()
        .Add("content/de/haltung/reklamationen.md", Chapter)
        .Add("themes/klein/layouts/now.sbn-html", NowLayout)
        .Add("themes/klein/layouts/chapter.sbn-html", "{{ for s in chapter.situations }}[{{ s.id }}|{{ s.now_url }}|{{ s.avoid }}]{{ end }}");

    [Fact]
    public void The_page_for_the_moment_shows_the_situations_of_all_pages()
        => Site.BuildOf("now.html").ShouldContain(
            "[haltung--reklamationen--situation-jemand-wird-laut|„Ich <em>höre</em> Ihnen zu.“|Im Sitzen|"
            + "#haltung--reklamationen--situation-jemand-wird-laut|haltung/reklamationen.html#situation-jemand-wird-laut|Reklamationen]");

    [Fact]
    public void A_chapter_shows_its_own_and_leads_to_the_page_for_the_moment()
        => Site.BuildOf("haltung/reklamationen.html").ShouldContain(
            "[situation-jemand-wird-laut|../now.html#haltung--reklamationen--situation-jemand-wird-laut|„Ruhe!“]");

    [Fact]
    public void A_situation_leads_to_itself_in_another_language_where_its_page_says_as_many()
    {
        SmallSite site = Site
            .Edit("site.yml", "languages: [de]", "languages: [de, en]")
            .Add("content/en/index.md", "---\ntitle: Welcome\n---\nHello.\n")
            .Add("content/de/haltung/zwei.md", "---\ntitle: Zwei\nmessage: A.\nsituations:\n  - {title: Eins, say: A}\n  - {title: Zwei, say: B}\n---\n")
            .Add("content/en/haltung/reklamationen.md", "---\ntitle: Complaints\nmessage: A.\nsituations:\n  - {title: Somebody shouts, say: A}\n---\n")
            .Add("content/en/haltung/zwei.md", "---\ntitle: Two\nmessage: A.\nsituations:\n  - {title: Two, say: B}\n---\n")
            .Add("themes/klein/layouts/now.sbn-html", "{{ for s in situations }}[{{ s.title }}:{{ for t in s.translations }} {{ t.code }} {{ t.url }}{{ end }}]{{ end }}");

        site.BuildOf("now.html").ShouldContain("[Jemand wird laut: en en/now.html#haltung--reklamationen--situation-somebody-shouts][Eins:][Zwei:]");
        site.BuildOf("en/now.html").ShouldContain("[Somebody shouts: de ../now.html#haltung--reklamationen--situation-jemand-wird-laut][Two:]");
    }

    [Fact]
    public void Without_situations_there_is_no_page_for_the_moment()
        => new SmallSite().Add("themes/klein/layouts/now.sbn-html", NowLayout).Build().Files.ShouldNotContain(file => file.Path == "now.html");

    [Fact]
    public void What_waits_to_be_published_makes_no_page_for_the_moment_that_one_could_lead_to()
    {
        BuildResult result = Site
            .Add("content/de/haltung/reklamationen.md", Chapter.Replace("title: Reklamationen", "title: Reklamationen\ndraft: true", StringComparison.Ordinal))
            .Add("content/de/index.md", "---\ntitle: Start\nshortcuts:\n  - title: Gerade jetzt\n    page: now\n---\n")
            .Build();

        result.Diagnostics.ShouldContain(found => found.Source.Path == "content/de/index.md" && found.Severity == Severity.Error);
    }

    [Fact]
    public void A_theme_may_do_without_the_page()
    {
        BuildResult result = new SmallSite().Add("content/de/haltung/reklamationen.md", Chapter).Remove("themes/klein/layouts/now.sbn-html").Build();

        result.Diagnostics.ShouldNotContain(found => found.Severity == Severity.Error);
        result.Files.ShouldNotContain(file => file.Path == "now.html");
    }

    [Fact]
    public void The_page_does_not_grow_with_the_book()
    {
        string many = string.Concat(Enumerable.Range(1, 60).Select(number => $"\n  - title: Lage {number}\n    say: Satz."));
        string page = new SmallSite()
            .Add("content/de/haltung/lagen.md", $"---\ntitle: Lagen\nmessage: Text.\nsituations:{many}\n---\n")
            .Add("themes/klein/layouts/now.sbn-html", NowLayout)
            .BuildOf("now.html");

        page.ShouldContain("situation-lage-40|");
        page.ShouldNotContain("situation-lage-41|");
    }

    [Fact]
    public void The_interface_lists_them_as_its_schema_says()
    {
        using JsonDocument document = JsonDocument.Parse(Site.BuildOf("api/situations.json"));
        SchemaCheck.Problems(document.RootElement, Site.BuildOf("api/situations.schema.json")).ShouldBeEmpty();

        JsonElement item = document.RootElement.GetProperty("situations").EnumerateArray().Single();
        item.GetProperty("say").GetString().ShouldBe("„Ich höre Ihnen zu.“");
        item.GetProperty("example").GetProperty("path").GetString().ShouldBe("haltung/reklamationen.html#example-im-sitzen");
    }

    [Fact]
    public void The_search_finds_the_chapter_by_a_situation()
    {
        BuildResult result = Site.Build();
        string index = string.Concat(result.Files.Select(file => file.Path).Where(path => path.StartsWith("search/", StringComparison.Ordinal)).Select(path => SmallSite.TextOf(result, path)));

        index.ShouldContain("Ich höre Ihnen zu.");
    }

    [Fact]
    public void The_Markdown_copy_has_a_section_of_its_own()
        => Site.BuildOf("haltung/reklamationen.md").ShouldContain(
            "\n## Gerade jetzt\n\n### Jemand wird laut\n\n**Sagen Sie:** „Ich *höre* Ihnen zu.“\n\n**Lieber nicht:** „Ruhe!“\n\n**Danach:** Was war der Anlass?\n");
}
