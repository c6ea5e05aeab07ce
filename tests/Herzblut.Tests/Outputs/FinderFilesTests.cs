using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Herzblut.Markup;
using Herzblut.Tests.Rendering;

namespace Herzblut.Tests.Outputs;

public class FinderFilesTests
{
    private const int MostBytes = 200 * 1024;

    [Fact]
    public void The_finder_gets_each_story_whole_with_links_from_its_own_page()
    {
        BuildResult site = new SmallSite().Edit("content/de/haltung/mut.md", "text: Er sprang.", "text: \"Er [sprang](freude.md) & lachte.\"").Build();
        JsonNode story = Entries(site, "t").ShouldHaveSingleItem();

        ((string?)story["url"])!.ShouldStartWith("haltung/mut.html#");
        ((string?)story["html"]).ShouldBe("Er <a href=\"haltung/freude.html\">sprang</a> &amp; lachte.");
        ((string?)story["effect"])!.ShouldContain("Applaus.");
        ((string?)story["author"]).ShouldBe("Ada");
        Entries(site, "f").ShouldHaveSingleItem().ToJsonString().ShouldBe("[[0],[0],[0],[0]]");
    }

    [Fact]
    public void Where_site_yml_cannot_be_read_there_is_nothing_to_choose()
        => Entries(new SmallSite().Add("site.yml", "title: Mut\nlanguages: [de]\ndescrip{{ x }\n").Build(), "f").ShouldHaveSingleItem().ToJsonString().ShouldBe("[[],[],[],[0]]");

    // Thousands of stories: neither the page nor a piece grows with them.
    [Fact]
    public void A_large_book_comes_in_pieces_and_its_page_stays_as_it_is()
    {
        BuildResult site = Large(1500).Build();
        OutputFile[] pieces = [.. site.Files.Where(file => file.Path.StartsWith("search/de-examples/", StringComparison.Ordinal))];

        pieces.Length.ShouldBeGreaterThan(4);
        pieces.ShouldAllBe(piece => piece.Content.Length <= MostBytes);
        Entries(site, "t").Count.ShouldBe(1501);
        Entries(site, "f").Count.ShouldBe(1501);
        ((string?)Entries(site, "t")[1]["title"]).ShouldBe("Geschichte 1499");
        SmallSite.TextOf(site, "examples.html").Length.ShouldBe(SmallSite.TextOf(Large(1000).Build(), "examples.html").Length);
    }

    [Fact]
    public void Another_word_in_a_story_changes_one_piece()
    {
        string[] before = [.. Names(Large(1500).Build(), "t")];
        string[] after = [.. Names(Large(1500).Edit("content/de/haltung/mut/g1450.md", "aaaa\n", "aaaa und noch etwas\n").Build(), "t")];

        after.Except(before).ShouldHaveSingleItem();
        after.Length.ShouldBe(before.Length);
    }

    [Fact]
    public void A_site_without_examples_has_no_data_for_the_finder()
        => new SmallSite().Edit("content/de/haltung/mut.md", "practice_examples:\n  - {title: Der Sprung, text: Er sprang., role: team, touchpoint: kauf, industry: handel, effect: Applaus., date: 2026-03-12, author: Ada}\n", "")
            .Build().Files.ShouldNotContain(file => file.Path.Contains("-examples", StringComparison.Ordinal));

    private static SmallSite Large(int count)
    {
        var site = new SmallSite().Add("themes/klein/layouts/examples.sbn-html", "{{ for example in finder.examples }}{{ example.title | string.size }}{{ end }}{{ finder.has_more }}");
        string text = new('a', 700);
        for (int i = 0; i < count; i++)
        {
            string date = new DateOnly(2010, 1, 1).AddDays(i).ToString("O", CultureInfo.InvariantCulture);
            site.Add($"content/de/haltung/mut/g{i}.md", $"---\ntitle: Geschichte {i:0000}\ntouchpoint: kauf\ndate: {date}\n---\n{text}\n");
        }

        return site;
    }

    // Twelve digits each, in the order of the list.
    private static IEnumerable<string> Names(BuildResult site, string name)
    {
        string directory = SmallSite.TextOf(site, "search/de-examples.js");
        JsonNode names = JsonNode.Parse(directory["self.herzblutFinder=".Length..].TrimEnd('\n', ';'))!;
        return ((string)names[name == "f" ? "facetNames" : "textNames"]!).Chunk(10).Select(stamp => new string(stamp));
    }

    private static List<JsonNode> Entries(BuildResult site, string name) =>
    [
        .. Names(site, name).SelectMany(piece => Entries(site.Files.Single(file => file.Path == $"search/de-examples/{name}.{piece}.js"))),
    ];

    // Behind the assignment stands a list in JSON.
    private static IEnumerable<JsonNode> Entries(OutputFile piece)
    {
        string script = Encoding.UTF8.GetString(piece.Content.Span);
        return JsonNode.Parse(script[(script.IndexOf('=', StringComparison.Ordinal) + 1)..].TrimEnd('\n', ';'))!.AsArray().Select(entry => entry!);
    }
}
