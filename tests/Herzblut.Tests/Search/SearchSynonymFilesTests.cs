using System.Collections.Immutable;
using System.Text;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Search;
using Herzblut.Search.Documents;

namespace Herzblut.Tests.Search;

/// <summary>Words for words come in files of their own, by the first letters of a typed word.</summary>
public class SearchSynonymFilesTests
{
    private const string CountMissing = "search.ask(input, () => true).missing.length";

    // The other files have not come yet.
    private static readonly OutputFile Main = SearchIndexer.Index("de", SearchCases.House("house.de.txt"), [])[0];

    [SkippableFact]
    public void They_are_asked_for_by_the_words_that_are_looked_for()
        => SearchScript.Run<int>([Main], CountMissing, ["Zank", "Zank und Zankapfel", "Zank mit dem Maler", "und so"]).ShouldBe([1, 1, 2, 0]);

    [SkippableFact]
    public void Those_of_a_phrase_come_with_its_first_word_that_is_looked_for()
    {
        ImmutableArray<OutputFile> index = SearchIndexer.Index("en", SearchCases.House("house.en.txt"), []);
        OutputFile phrase = index.First(file => IsOfSynonyms(file) && Encoding.UTF8.GetString(file.Content.Span).Contains("went_wrong", StringComparison.Ordinal));

        SearchScript.Run<string[]>([index[0]], "search.ask(input, () => true).missing", ["what went wrong"])
            .Single().ShouldContain(NameOf(phrase));
    }

    [SkippableTheory]
    [InlineData("how do I own up to it", "own_up")]
    [InlineData("Own up!", "own_up")]
    [InlineData("they let their people down", "let_down")]
    public void Those_of_a_phrase_of_which_no_word_is_looked_for_come_with_both_its_words(string query, string phrase)
    {
        SearchDocument[] documents = [new(new SiteAddress("a.html"), SearchDocumentKind.Chapter, "A mistake, a disappointment: promise and apologise."), .. SearchCases.House("house.en.txt")];
        ImmutableArray<OutputFile> index = SearchIndexer.Index("en", [.. documents], []);
        OutputFile file = index.First(file => IsOfSynonyms(file) && Encoding.UTF8.GetString(file.Content.Span).Contains(phrase, StringComparison.Ordinal));

        IReadOnlyList<string[]> asked = SearchScript.Run<string[]>([index[0]], "search.ask(input, () => true).missing", [query, "how do they do it"]);

        asked[0].ShouldContain(NameOf(file));
        asked[1].ShouldNotContain(NameOf(file));
    }

    // Its neighbour would be loaded in its place, if files and beginnings were counted differently.
    [SkippableTheory]
    [InlineData("de", "house.de.txt")]
    [InlineData("en", "house.en.txt")]
    public void Each_word_asks_for_the_file_that_it_is_in(string language, string house)
    {
        SearchDocument[] besides = [new(new SiteAddress("a.html"), SearchDocumentKind.Chapter, "The ambulance came at 10, to transfer somebody."), .. SearchCases.House(house)];
        ImmutableArray<OutputFile> index = SearchIndexer.Index(language, [.. besides], []);
        (string Word, string File)[] filed = [.. index.Where(IsOfSynonyms).SelectMany(file => SingleWordsIn(file).Select(word => (word, NameOf(file))))];

        filed.Length.ShouldBeGreaterThan(100);
        SearchScript.Run<string>([index[0]], "index.synonymFileOf(readWords(input)[0].text)", filed.Select(entry => entry.Word))
            .Zip(filed).Where(pair => pair.First != pair.Second.File).Select(pair => pair.Second.Word).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Words_of_any_text_ask_for_none_where_there_are_none()
        => SearchScript.Run<int>([Main], CountMissing, ["wie gehe ich mit Zank", "gehen"]).ShouldBe([1, 0]);

    [SkippableFact]
    public void Nouns_that_look_like_them_do()
        => SearchScript.Run<bool>([Main], "search.ask(input, () => true).missing.includes(index.synonymFileOf('fahrt'))", ["Zank auf der Fahrt", "Zank"]).ShouldBe([true, false]);

    [SkippableFact]
    public void What_a_word_is_found_by_is_written_once()
    {
        string[] groups = [.. SearchIndexer.Index("de", SearchCases.House("house.de.txt"), []).Where(IsOfSynonyms).SelectMany(RowsIn)];

        groups.SelectMany(group => group.Split(" > ")[0].Split(' ')).ToArray().ShouldBeUnique();
        groups.Select(group => group.Split(" > ")).Where(group => group[0] == group[^1]).ShouldAllBe(group => group.Length == 1);
    }

    [SkippableFact]
    public void What_may_become_a_word_without_meaning_waits_for_its_next_letter()
        => SearchScript.Run<int>([Main], CountMissing, ["Zank unte", "Zank unte ", "unte"]).ShouldBe([1, 2, 1]);

    [SkippableFact]
    public void Once_they_have_come_the_answer_is_made_anew()
        => SearchScript.Run<int>(
            [Main],
            """
            (() => {
              const before = search.ask(input, () => true);
              index.add({ file: before.missing[0], rules: "same: zank > Umzug" });
              return search.ask(input, () => true).pages.length;
            })()
            """,
            ["Zank"]).Single().ShouldBeGreaterThan(0);

    [SkippableFact]
    public void Where_they_cannot_be_had_the_search_goes_on_without()
        => SearchScript.Run<bool>(
            [Main],
            """
            (() => {
              const [name] = search.ask(input, () => true).missing;
              return index.doWithout(name) && !index.doWithout("de/w.0123456789ab") && search.ask(input, () => true).missing.length === 0;
            })()
            """,
            ["Zank"]).Single().ShouldBeTrue();

    private static bool IsOfSynonyms(OutputFile file) => file.Path.Contains("/s.", StringComparison.Ordinal);

    private static string NameOf(OutputFile file) => file.Path["search/".Length..^".js".Length];

    private static IEnumerable<string> SingleWordsIn(OutputFile file)
        => RowsIn(file).SelectMany(group => group.Split(" > ")[0].Split(' ')).Where(entry => !entry.Contains('_', StringComparison.Ordinal));

    private static IEnumerable<string> RowsIn(OutputFile file)
        => Encoding.UTF8.GetString(file.Content.Span).Split("same: ").Skip(1).SelectMany(row => row.Split("\\n")[0].Split('"')[0].Split("; "));
}
