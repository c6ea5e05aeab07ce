using System.Collections.Immutable;
using System.Text;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Search;
using Herzblut.Search.Documents;

namespace Herzblut.Tests.Search;

public class SearchIndexerTests
{
    private static readonly ImmutableArray<SearchDocument> House = SearchCases.House("house.de.txt");

    [Fact]
    public void A_small_site_has_one_file()
        => SearchIndexer.Index("de", House, []).Select(file => file.Path).ShouldBe(["search/de.js"]);

    [Fact]
    public void A_larger_site_keeps_its_texts_apart_and_a_large_one_its_lists_too()
    {
        Paths(Copies(5)).ShouldContain("search/de/t0.js");
        Paths(Copies(5)).ShouldNotContain("search/de/w0.js");
        Paths(Copies(40)).ShouldContain("search/de/w0.js");
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        ImmutableArray<SearchDocument> documents = Copies(20);

        ImmutableArray<OutputFile> first = SearchIndexer.Index("de", documents, []);
        ImmutableArray<OutputFile> second = SearchIndexer.Index("de", documents, []);

        second.Select(Text).ShouldBe(first.Select(Text));
    }

    [Fact]
    public void Compounds_are_sent_taken_apart()
        => MainFile("Ein Fahrplan im Wartezimmer.").ShouldContain("\"words\":\"Aein?Afahr|plan!AimAwarte|zimmer!\"");

    [Fact]
    public void Hyphens_are_seams()
        => MainFile("Unsere Service-Kultur").ShouldContain("service|kultur!");

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
        main.ShouldContain("""{"key":"role","values":[["team","Team"],["pflege","Pflege"]]}""");
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
