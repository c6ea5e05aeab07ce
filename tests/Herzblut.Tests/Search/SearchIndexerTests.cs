using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Search;
using Herzblut.Search.Analysis;
using Herzblut.Search.Documents;
using Herzblut.Sources;

namespace Herzblut.Tests.Search;

public class SearchIndexerTests
{
    private static readonly ImmutableArray<SearchDocument> House = SearchCases.House("house.de.txt");

    [Fact]
    public void A_small_site_has_one_file()
        => Paths([House[0]]).ShouldHaveSingleItem().ShouldMatch(@"^search/de\.[0-9a-f]{8}\.js$");

    [Fact]
    public void Where_synonyms_are_many_they_have_files_of_their_own()
    {
        string[] further = [.. Paths(House).Skip(1)];

        further.Length.ShouldBeGreaterThan(5);
        further.ShouldAllBe(path => path.StartsWith("search/de/s.", StringComparison.Ordinal) || path.StartsWith("search/de/k.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_larger_site_keeps_its_texts_and_its_lists_apart()
    {
        Paths(House).ShouldNotContain(path => path.StartsWith("search/de/t.", StringComparison.Ordinal) || path.StartsWith("search/de/w.", StringComparison.Ordinal));
        Paths(Copies(5)).ShouldContain(path => path.StartsWith("search/de/t.", StringComparison.Ordinal));
        Paths(Copies(5)).ShouldContain(path => path.StartsWith("search/de/w.", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_word_in_a_text_gives_few_files_another_address()
    {
        ImmutableArray<SearchDocument> before = Copies(400);
        ImmutableArray<SearchDocument> after = before.SetItem(0, before[0] with { Text = before[0].Text + " Mittagspausenbrot." });

        string[] files = [.. Paths(after)];
        string[] changed = [.. files.Except(Paths(before))];

        files.Length.ShouldBeGreaterThan(120);
        changed.ShouldContain(path => path.StartsWith("search/de.", StringComparison.Ordinal), customMessage: "the file that names the others");
        changed.Length.ShouldBeLessThanOrEqualTo(12);
    }

    [Fact]
    public void Pages_with_the_same_texts_share_a_file()
    {
        ImmutableArray<SearchDocument> documents = [.. Enumerable.Range(0, 20).Select(i => Chapter($"{i}.html", "Mut", new string('m', 7000)))];

        Paths(documents).Count(path => path.StartsWith("search/de/t.", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Pages_know_the_search_by_a_file_that_names_the_others()
    {
        BuildResult site = SiteBuilder.Build(
            new MemoryTree()
                .Add("site.yml", "title: Mut\nlanguages: [de]\n")
                .Add("content/de/index.md", "---\ntitle: Start\npractice_examples:\n  - Ein Gast fragt.\n---\n")
                .Add("content/de/mut/index.md", "---\ntitle: Mut\n---\n")
                .Add("content/de/mut/fragen.md", "---\ntitle: Fragen\npractice_examples:\n  - Ein Gast fragt.\n---\nText.\n"),
            new BuildOptions());

        JsonNode names = JsonNode.Parse(Text(site.Files.Single(file => file.Path == "search/de.js")).Replace("self.herzblutFiles=", "", StringComparison.Ordinal).TrimEnd('\n', ';'))!; // An object.

        site.Files.Select(file => file.Path).Where(path => path.StartsWith("search/", StringComparison.Ordinal))
            .Where(path => !path.Contains("-examples", StringComparison.Ordinal) && !path.StartsWith("search/de/", StringComparison.Ordinal))
            .ShouldBe(["search/de.js", $"search/{names["index"]}"], ignoreOrder: true);
    }

    [Fact]
    public void What_is_kept_for_reading_without_a_network_is_named_with_its_files_of_synonyms()
    {
        MemoryTree tree = new MemoryTree().Add("site.yml", "title: Mut\nlanguages: [de]\n").Add("content/de/index.md", "---\ntitle: Start\n---\n");
        string words = string.Join(' ', SearchLanguage.For("de").Synonyms.SelectMany(group => group.To).Distinct());
        BuildResult site = SiteBuilder.Build(tree.Add("content/de/seite.md", $"---\ntitle: Wörter\n---\n{words}\n"), new BuildOptions());

        string[] all = [.. site.Files.Select(file => file.Path).Where(path => path.StartsWith("search/de/", StringComparison.Ordinal)).Select(path => path["search/de/".Length..])];
        string keeping = all.Single(name => name.StartsWith("k.", StringComparison.Ordinal));
        Text(site.Files.Single(file => file.Path == "search/de.js")).ShouldContain($"\"kept\":\"de/{keeping}\"");
        string names = Text(site.Files.Single(file => file.Path == "search/de/" + keeping));
        string[] kept = [.. all.Where(name => name.StartsWith("s.", StringComparison.Ordinal))];
        kept.ShouldNotBeEmpty();
        kept.ShouldAllBe(name => names.Contains($"\"{name}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(60, false)]
    public void Of_lists_that_is_so_unless_the_site_is_large(int copies, bool areKept)
    {
        ImmutableArray<OutputFile> files = SearchIndexer.Index("de", Copies(copies), []);
        string names = Text(files.Single(file => file.Path.StartsWith("search/de/k.", StringComparison.Ordinal)));

        string[] lists = [.. files.Select(file => file.Path).Where(path => path.StartsWith("search/de/w.", StringComparison.Ordinal)).Select(path => path["search/de/".Length..])];

        lists.ShouldNotBeEmpty();
        lists.ShouldAllBe(name => names.Contains($"\"{name}\"", StringComparison.Ordinal) == areKept);
    }

    [Fact]
    public void The_same_file_names_situations_the_commonest_tags_and_the_other_languages()
    {
        BuildResult site = SiteBuilder.Build(
            new MemoryTree()
                .Add("site.yml", "title: Mut\nlanguages: [de, en]\n")
                .Add("content/de/index.md", "---\ntitle: Start\n---\n")
                .Add("content/de/mut/index.md", "---\ntitle: Mut\n---\n")
                .Add("content/de/mut/a.md", "---\ntitle: A\ntags: [Gespräch]\nsituations:\n  - title: Jemand schimpft\n    say: Erzählen Sie.\n---\nText.\n")
                .Add("content/de/mut/b.md", "---\ntitle: B\ntags: [Team, Gespräch]\n---\nText.\n"),
            new BuildOptions());

        Text(site.Files.Single(file => file.Path == "search/de.js"))
            .ShouldEndWith(""","situations":[["Jemand schimpft","mut/a.html#situation-jemand-schimpft"]],"tags":[["Gespräch","tags/gespraech.html"],["Team","tags/team.html"]],"others":["en"]};""" + "\n");
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        ImmutableArray<SearchDocument> documents = Copies(20);

        ImmutableArray<OutputFile> first = SearchIndexer.Index("de", documents, []);
        ImmutableArray<OutputFile> second = SearchIndexer.Index("de", documents, []);

        second.Select(Text).ShouldBe(first.Select(Text));
    }

    [Theory]
    [InlineData("de", "Eine Beschwerde.", "Reklamation")]
    [InlineData("de", "Er schrieb uns.", "Anschreiben")]
    [InlineData("de", "Er hat angerufen.", "durchklingeln")]
    [InlineData("de", "Neue Praxen.", "Arztpraxis")]
    [InlineData("en", "They bought it.", "purchase")]
    [InlineData("en", "Cities.", "")]
    public void Of_synonyms_only_those_are_sent_that_lead_to_a_word_of_the_site(string language, string text, string sent)
    {
        string[] groups = MainFile(text, language).Split("\\nsame: ").Skip(1).SelectMany(row => row.Split('"')[0].Split("; ")).ToArray();

        groups.Length.ShouldBeLessThan(30);
        (sent.Length == 0 || groups.Any(group => group.Split(' ').Contains(sent))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Lists_of_synonyms_say_nothing_twice(string language)
    {
        ShouldSayNothingTwice(SearchLanguage.For(language).Synonyms);
        ShouldSayNothingTwice(SearchLanguage.For(language).Related);
    }

    private static void ShouldSayNothingTwice(ImmutableArray<SynonymGroup> groups)
    {
        groups.ShouldAllBe(group => group.From.Distinct().Count() == group.From.Length);
        groups.Where(group => group.IsOneWay).ShouldAllBe(group => !group.From.Intersect(group.To).Any());
        groups.Where(group => !group.IsOneWay).SelectMany(group => groups.Where(other => other != group && !other.IsOneWay && !group.From.Except(other.From).Any()))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Compounds_are_sent_taken_apart()
        => MainFile("Ein Fahrplan im Wartezimmer.").ShouldContain("\"words\":\"Afahr|plan!Awarte|zimmer!\"");

    [Theory]
    [InlineData("Unsere Service-Kultur", "service|kultur!")]
    [InlineData("Unser Brims-Klopp", "brims|klopp!")]
    [InlineData("Unser Service-Fahrplan", "service|fahr|plan!")]
    public void Hyphens_are_seams(string text, string word) => MainFile(text).ShouldContain(word);

    [Fact]
    public void Words_without_meaning_are_sent_for_titles_only()
    {
        string main = Text(SearchIndexer.Index("de", [Chapter("a.html", "Wenn es regnet", "Wenn und ob es schneit.")], [])[0]);

        string words = main[main.IndexOf("\"words\"", StringComparison.Ordinal)..main.IndexOf("\"pages\"", StringComparison.Ordinal)];
        words.ShouldContain("Awenn");
        words.ShouldNotContain("Aob");
        words.ShouldNotContain("Aund");
    }

    // The script takes it from the list of that word: Fahr, of Fahrplan.
    [Fact]
    public void A_part_that_one_word_alone_holds_has_no_list_of_its_own()
        => MainFile("Fahrplan und Speiseplan, Speisesaal.").ShouldContain("\"partPostings\":\" *%  *%\"");

    [Fact]
    public void A_language_with_few_words_has_fewer_files()
    {
        ImmutableArray<SearchDocument> few = Copies(12);
        ImmutableArray<SearchDocument> many = [.. few, .. Enumerable.Range(0, 4_000).Select(i => Chapter($"{i}.html", "", $"w{i:x4}"))];

        Paths(many).Count(path => path.StartsWith("search/de/s.", StringComparison.Ordinal))
            .ShouldBeGreaterThan(Paths(few).Count(path => path.StartsWith("search/de/s.", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_site_without_texts_can_be_searched()
        => SearchIndexer.Index("de", [], []).Length.ShouldBe(1);

    [Fact]
    public void A_language_nobody_taught_is_indexed_plainly()
        => MainFile("Une réclamation", "fr").ShouldContain("\"rules\":\"\"");

    [Fact]
    public void Examples_carry_what_they_can_be_narrowed_by()
    {
        var example = new SearchDocument(new SiteAddress("a.html", "x"), SearchDocumentKind.Example, "Eine Geschichte.")
        {
            Roles = [new VocabularyTerm("team", "Team"), new VocabularyTerm("pflege", "Pflege")],
            Industries = [new VocabularyTerm("handel", "Handel")],
        };

        string main = Text(SearchIndexer.Index("de", [Chapter("a.html", "A", ""), example], [])[0]);

        main.ShouldContain("\"marks\":\"0,1//0\"");
        main.ShouldContain("""
            "facets":[["Team","Pflege"],[],["Handel"]]
            """);
    }

    [Fact]
    public void Descriptions_which_pages_show_are_found_too()
    {
        BuildResult site = SiteBuilder.Build(
            new MemoryTree()
                .Add("site.yml", "title: Mut\nlanguages: [de]\n")
                .Add("content/de/index.md", "---\ntitle: Start\n---\n")
                .Add("content/de/mut/index.md", "---\ntitle: Mut\ndescription: Ein Teil über Reiher.\n---\n")
                .Add("content/de/mut/fragen.md", "---\ntitle: Fragen\ndescription: Wie man Kormorane zählt.\n---\nText.\n"),
            new BuildOptions());

        string main = Text(site.Files.Single(file => file.Path.StartsWith("search/de.", StringComparison.Ordinal) && file.Path != "search/de.js"));

        main.ShouldContain("Ein Teil über Reiher.");
        main.ShouldContain("Wie man Kormorane zählt.\\nText.");
        main.ShouldContain("kormoran");
    }

    [Theory]
    [InlineData("quote: Kormorane zählen.")]
    [InlineData("message: Kormorane zählen.")]
    [InlineData("guiding_questions:\n  - text: Was nun?\n    follow_ups: [Wie viele Kormorane?]")]
    [InlineData("tips:\n  - Kormorane zählen.")]
    [InlineData("practice_examples:\n  - text: Eine Geschichte.\n    effect: Mehr Kormorane.")]
    [InlineData("workshop:\n  material: [Kormorane]")]
    [InlineData("workshop:\n  steps:\n    - title: Kormorane\n      text: Los.")]
    [InlineData("workshop:\n  steps:\n    - text: Kormorane zählen.")]
    [InlineData("workshop:\n  steps:\n    - text: Los.\n      remote: Kormorane zählen.")]
    [InlineData("workshop:\n  steps:\n    - text: Los.\n      facilitation: Kormorane zählen.")]
    [InlineData("situations:\n  - title: Jemand schimpft\n    say: Kormorane.")]
    public void Whatever_a_chapter_says_is_found(string entry)
    {
        BuildResult site = SiteBuilder.Build(
            new MemoryTree()
                .Add("site.yml", "title: Mut\nlanguages: [de]\n")
                .Add("content/de/index.md", "---\ntitle: Start\n---\n")
                .Add("content/de/mut/index.md", "---\ntitle: Mut\n---\n")
                .Add("content/de/mut/fragen.md", $"---\ntitle: Fragen\n{entry}\n---\n"),
            new BuildOptions());

        Text(site.Files.Single(file => file.Path.StartsWith("search/de.", StringComparison.Ordinal) && file.Path != "search/de.js")).ShouldContain("kormoran");
    }

    [Fact]
    public void A_situation_is_a_place_of_its_own_and_what_to_avoid_is_no_advice()
    {
        BuildResult site = SiteBuilder.Build(
            new MemoryTree()
                .Add("site.yml", "title: Mut\nlanguages: [de]\n")
                .Add("content/de/index.md", "---\ntitle: Start\n---\n")
                .Add("content/de/mut/index.md", "---\ntitle: Mut\n---\n")
                .Add("content/de/mut/a.md", "---\ntitle: A\nsituations:\n  - title: Jemand schimpft\n    say: Erzählen Sie.\n    avoid: Ruhe jetzt.\n---\nText.\n"),
            new BuildOptions());

        string main = Text(site.Files.Single(file => file.Path.StartsWith("search/de.", StringComparison.Ordinal) && file.Path != "search/de.js"));

        main.ShouldContain("""
            "situation-jemand-schimpft","Jemand schimpft","Erzählen Sie.\nLieber nicht: Ruhe jetzt."
            """);
    }

    private static string MainFile(string text, string language = "de")
        => Text(SearchIndexer.Index(language, [Chapter("a.html", "", text)], [])[0]);

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static IEnumerable<string> Paths(ImmutableArray<SearchDocument> documents)
        => SearchIndexer.Index("de", documents, []).Select(file => file.Path);

    private static ImmutableArray<SearchDocument> Copies(int count)
        => [.. Enumerable.Range(0, count).SelectMany(i => House.Select(document => document with { Address = document.Address with { Path = $"{i}/{document.Address.Path}" } }))];

    private static SearchDocument Chapter(string path, string title, string text)
        => new(new SiteAddress(path), SearchDocumentKind.Chapter, text) { Title = title };
}
