using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Search.Documents;
using static Herzblut.Tests.Search.SearchScript;
using static Herzblut.Tests.Search.SmallPages;

namespace Herzblut.Tests.Search;

/// <summary>Which page, and which place on it, leads where many have something of the query.</summary>
public class SearchRankingTests
{
    [SkippableTheory]
    [InlineData("de", "ein Kunde hat mich angeschrien", "Jemand wird laut", "Kundin sein")]
    [InlineData("de", "kollege fährt mich an", "Ein Kollege fährt mich an", "Auch Kollegen")]
    [InlineData("en", "a customer is yelling at me", "Somebody is getting loud", "Customers are people")]
    public void What_to_say_right_now_leads_before_titles_with_a_word_of_every_page(string language, string query, string situation, string title)
    {
        SearchDocument[] others = [.. Enumerable.Range(0, 9).Select(i => Chapter($"{i}.html", $"{title}.") with { Title = title })];
        SearchDocument[] pages = [.. others, Chapter("s.html", $"{title}."), Situation("s.html", situation)];

        Ask(language, query, pages).First().ShouldBe("s.html");
    }

    [SkippableFact]
    public void What_to_say_right_now_may_be_found_by_another_word_before_the_word_itself()
        => Ask("en", "how to refuse", Chapter("a.html", "They refuse."), Chapter("b.html", "Nothing."), Situation("b.html", "I have to say no")).First().ShouldBe("b.html");

    [SkippableFact]
    public void On_its_page_it_leads_before_a_text_that_has_more_of_the_words_in_passing()
    {
        SearchDocument[] pages = [Chapter("a.html", "Nach einem Fehler hat jemand etwas gemacht."), Situation("a.html", "Mir ist ein Fehler passiert"), .. Enumerable.Range(0, 9).Select(i => Chapter($"{i}.html", "Etwas wurde gemacht."))];

        FirstPlace("de", "ich habe einen Fehler gemacht", pages).ShouldBe(1);
    }

    [SkippableTheory]
    [InlineData("schwierige Kunden", "a.html")]
    [InlineData("Servicebuch Kunden", "index.html")]
    public void The_home_page_leads_where_it_is_named_only(string query, string first)
    {
        SearchDocument home = new(new SiteAddress("index.html"), SearchDocumentKind.Home, "Für schwierige Gespräche mit Kunden.") { Title = "Servicebuch" };

        Ask("de", query, home, Chapter("a.html", "Ein schwieriger Tag.")).First().ShouldBe(first);
    }

    [SkippableTheory]
    [InlineData("de", "wie viel darf eine Entschuldigung kosten", "Eine Entschuldigung hilft.", "Kosten")]
    [InlineData("en", "how do I say sorry", "Sorry is a word.", "Say")]
    [InlineData("de", "positive Rückmeldungen", "Eine Rückmeldung kam.", "Gutes Haus")]
    public void Words_of_politeness_are_asked_about_and_others_for_a_word_of_any_text_are_not(string language, string query, string text, string title)
        => Ask(language, query, [Chapter("a.html", "Nichts.") with { Title = title }, Chapter("b.html", text), .. Enumerable.Range(0, 9).Select(i => Chapter($"{i}.html", "Nichts."))])
            .First().ShouldBe("b.html");

    [SkippableFact]
    public void A_word_is_as_rare_as_its_places_are_few()
    {
        SearchDocument[] often = [.. Enumerable.Range(0, 4).SelectMany(i => Enumerable.Range(0, 9).Select(_ => Tip($"{i}.html", "Ein Anker.")))];
        SearchDocument[] seldom = [.. Enumerable.Range(4, 5).Select(i => Chapter($"{i}.html", "Eine Boje."))];

        Ask("de", "gibt es hier Anker oder Bojen", [.. often, .. seldom, Chapter("a.html", "Ein Anker."), Chapter("b.html", "Eine Boje.")])
            .First(path => path is "a.html" or "b.html").ShouldBe("b.html");
    }

    [SkippableTheory]
    [InlineData("de", "30 Minuten", "kurz in 30 Minuten", "Fünf Minuten im Sitzen")]
    [InlineData("en", "30 minutes", "in 30 minutes", "Five minutes sitting down")]
    public void Words_of_any_text_say_something_where_a_heading_has_them_together(string language, string query, string heading, string title)
    {
        SearchDocument overview = new(new SiteAddress("o.html"), SearchDocumentKind.Page, heading) { Title = "Workshops", Headings = [heading] };
        SearchDocument[] others = [.. Enumerable.Range(0, 9).SelectMany(i => new[] { Chapter($"{i}.html", title), Tip($"{i}.html", $"{query}.") })];

        Ask(language, query, [.. others, overview]).First().ShouldBe("o.html");
    }

    [SkippableTheory]
    [InlineData("de", "der Chef rennt ihn an", "Jemand wird angerannt.")]
    [InlineData("en", "I turned somebody down", "He was turned down.")]
    public void A_verb_finds_its_little_word_wherever_that_stands(string language, string query, string text)
        => Ask(language, query, Chapter("a.html", text), Chapter("b.html", "The chef. Der Chef.")).ShouldContain("a.html");

    [SkippableTheory]
    [InlineData("Überstunden auszahlen", "Wir wählen einen Weg: auswählen.")]
    [InlineData("Parkplätze mitteilen", "Das wird mitgeteilt, mit Teilen.")]
    [InlineData("Apfelkuchen auszahlen", "Ein Kuchen, und wir zahlen.")]
    public void Where_no_more_than_the_verb_was_found_nothing_answers(string query, string text)
    {
        SearchDocument[] documents = [Chapter("a.html", text), .. Enumerable.Range(0, 9).Select(i => Chapter($"{i}.html", "Nichts davon."))];

        Ask("de", query, documents).ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData("kann ich die Beispiele weiterverwenden", "b.html")]
    [InlineData("wo verwende ich ein Beispiel weiter", "b.html")]
    [InlineData("Beispiele für Umbau", "a.html")]
    public void Examples_are_asked_for_themselves_where_nothing_else_is_named(string query, string first)
        => Ask("de", query, Chapter("a.html", "Umbau, und weiter geht es."), Chapter("b.html", "Unsere Beispiele, zum Verwenden."), Chapter("c.html", "Wir verwenden weiter Licht.")).First().ShouldBe(first);

    [SkippableTheory]
    [InlineData("wer rumschimpft", "Jemand schimpft.")]
    [InlineData("rumgeschrien", "Da wurde geschrien.")]
    [InlineData("meckernde Kunden", "Die Kunden meckern.")]
    [InlineData("SB Kassen", "Eine SB-Kasse.")]
    [InlineData("sb kassen", "Die Selbstbedienungskasse.")]
    public void A_verb_is_known_with_little_words_and_as_an_adjective_and_an_abbreviation_in_front_of_a_noun(string query, string text)
        => Ask("de", query, [Chapter("a.html", text), .. Enumerable.Range(0, 6).Select(i => Chapter($"{i}.html", "Nichts."))]).ShouldBe(["a.html"]);

    [SkippableTheory]
    [InlineData("de", "Kunde vergisst ein Paket", "Der Kunde und das Paket.", "Kunden reden.", "Pakete kommen.")]
    [InlineData("en", "a customer forgets a parcel", "The customer and the parcel.", "Customers talk.", "Parcels arrive.")]
    public void One_place_with_the_words_together_leads_before_many_with_one_of_them(string language, string query, string both, string one, string other)
    {
        SearchDocument[] often = [Chapter("a.html", "Nichts."), .. Enumerable.Range(0, 4).SelectMany(_ => new[] { Tip("a.html", one), Tip("a.html", other) })];

        Ask(language, query, [.. often, Chapter("b.html", "Nichts."), Tip("b.html", both), .. Enumerable.Range(0, 9).Select(i => Chapter($"{i}.html", "Nichts."))]).First().ShouldBe("b.html");
    }

    [SkippableFact]
    public void A_sentence_about_it_leads_before_a_long_text_that_mentions_it()
        => Ask("de", "wer putzt den Leuchtturm", Chapter("a.html", "Wer putzt den Leuchtturm?"), Chapter("b.html", "Nichts."), Tip("b.html", "Putzen Sie den Leuchtturm.")).ShouldBe(["b.html", "a.html"]);

    [SkippableFact]
    public void On_its_page_a_place_with_both_words_leads_before_a_title_with_one()
    {
        SearchDocument workshop = new(new SiteAddress("a.html", "w"), SearchDocumentKind.Workshop, "Workshop: Beschwerden");
        SearchDocument[] pages = [Chapter("a.html", "Nichts."), Situation("a.html", "Die Beschwerde gehört woandershin"), workshop, .. Enumerable.Range(0, 9).Select(i => Chapter($"{i}.html", "Nichts."))];

        FirstPlace("de", "Workshop Beschwerde", pages).ShouldBe(2);
    }

    private static SearchDocument Situation(string path, string title) => new(new SiteAddress(path, "s"), SearchDocumentKind.Situation, "Ein Satz.") { Title = title };

    private static SearchDocument Tip(string path, string text) => new(new SiteAddress(path, "tip"), SearchDocumentKind.Tip, text);

    [SkippableTheory]
    [InlineData("de", "Beschwerde Krankenhaus", "Gesundheit", "Die Beschwerde der Tochter eines Patienten.", "Krankenhaus.", "Eine Beschwerde.")]
    [InlineData("de", "Beschwerde Hotel", "Gastgewerbe", "Die Beschwerde eines Gastes über den Lärm.", "Hotel.", "Eine Beschwerde.")]
    [InlineData("de", "Ärger im Supermarkt", "Handel", "Im Laden gibt es Ärger.", "Supermarkt.", "Ärger.")]
    [InlineData("de", "Streit im Bus", "Verkehr & Logistik", "Streit unter Fahrgästen.", "Bus.", "Ein Streit.")]
    [InlineData("en", "complaint hospital", "Health", "A complaint by the daughter of a patient.", "Hospital.", "A complaint.")]
    [InlineData("en", "argument on the bus", "Transport & logistics", "An argument among passengers.", "Bus.", "An argument.")]
    public void A_story_from_the_place_that_is_named_leads_before_texts_that_have_one_of_the_words(string language, string query, string trade, string story, string place, string matter)
    {
        SearchDocument example = new(new SiteAddress("a.html").At("story"), SearchDocumentKind.Example, story) { Industries = [new VocabularyTerm("t", trade)] };
        SearchDocument[] pages = [Chapter("p.html", place), Chapter("m.html", matter), Chapter("a.html", "Nichts."), example, .. Fillers("Nichts.")];

        Ask(language, query, pages).First().ShouldBe("a.html");
    }

    [SkippableTheory]
    [InlineData("Stress", "Alle stehen unter Druck.", "Die Druckkosten stiegen.")]
    [InlineData("Überlastung", "Alle stehen unter Druck.", "Er baut Druckluftanlagen.")]
    public void One_word_of_a_phrase_leads_into_no_compound(string query, string text, string other)
        => Ask("de", query, Chapter("a.html", text), Chapter("b.html", other), Chapter("c.html", "Nichts.")).ShouldBe(["a.html"]);
}
