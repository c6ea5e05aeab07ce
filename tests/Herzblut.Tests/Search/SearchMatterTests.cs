using Herzblut.Addresses;
using Herzblut.Search;
using Herzblut.Search.Documents;
using static Herzblut.Tests.Search.SearchScript;
using static Herzblut.Tests.Search.SmallPages;

namespace Herzblut.Tests.Search;

/// <summary>Whoever asks at work is led to what it is about, and not to what happens to hold one of the words.</summary>
public class SearchMatterTests
{
    [SkippableTheory]
    [InlineData("Post", "Die Post kommt.", "Eine Postkarte, noch eine Postkarte.")]
    [InlineData("Paketbote", "Ein Paketdienst.", "Die Postkarten liegen in der Poststelle.")]
    [InlineData("zu spät", "Es ist zu spät.", "Die Spätschicht, noch eine Spätschicht.")]
    public void A_compound_is_of_the_kind_of_its_last_part(string query, string text, string other)
        => Ask("de", query, [Chapter("a.html", other), Chapter("b.html", text), .. Fillers("Nichts.")]).First().ShouldBe("b.html");

    [SkippableTheory]
    [InlineData("de", "lange Wartezeit in der Notaufnahme was sage ich", "In der Notaufnahme, vor der Notaufnahme.", "Die Schlange wird immer länger")]
    [InlineData("de", "Fahrgäste sauer der Bus hat Verspätung", "Der Bus fährt, der Bus kommt.", "Jemand wird laut")]
    [InlineData("de", "Fahrgast hat kein Ticket", "Ein Ticket, noch ein Ticket.", "Die Vorschrift passt nicht")]
    [InlineData("de", "Bauherr ist unzufrieden", "Der Bau, der Bauhof.", "Die Beschwerde eines Kunden")]
    [InlineData("en", "late bus angry passengers", "The bus leaves, the bus comes.", "Somebody is getting loud")]
    [InlineData("en", "tenant complains about it", "A tenant, and another tenant.", "A complaint")]
    [InlineData("en", "what to say on the phone when I don't know the answer", "The phone answers, and a phone rings.", "I don’t know the answer")]
    public void Where_and_with_whom_it_happens_counts_less_than_what_happens(string language, string query, string scene, string situation)
        => Ask(language, query, [Chapter("a.html", scene), Chapter("s.html", "Nichts."), Situation("s.html", situation), .. Fillers("Nichts.")]).First().ShouldBe("s.html");

    [SkippableFact]
    public void Whom_one_has_before_one_counts_as_much_where_two_bare_words_are_typed()
        => FirstPlace("de", "Beschwerde Patient", [Example("Ein Patient."), Example("Eine Beschwerde."), .. Fillers("Nichts.")]).ShouldBe(0);

    [SkippableFact]
    public void Where_it_happens_is_what_it_is_about_where_nothing_else_is()
        => Ask("de", "im Hotel", [Chapter("a.html", "Ein Hotel."), .. Fillers("Nichts.")]).ShouldBe(["a.html"]);

    [SkippableTheory]
    [InlineData("de", "ich habe heute schlechte Laune", "Jemand kommt mit schlechter Laune", "Was hilft gegen schlechte Laune?", 1)]
    [InlineData("de", "ein Kunde hat schlechte Laune", "Jemand kommt mit schlechter Laune", "Was hilft gegen schlechte Laune?", 0)]
    [InlineData("de", "ich habe einen Kunden mit schlechter Laune", "Jemand kommt mit schlechter Laune", "Was hilft gegen schlechte Laune?", 0)]
    [InlineData("de", "ich habe einen Fehler gemacht", "Mir ist ein Fehler passiert", "Was tun nach einem Fehler?", 0)]
    [InlineData("en", "I am in a bad mood", "Somebody arrives in a bad mood", "What helps against a bad mood?", 1)]
    [InlineData("en", "a guest is in a bad mood", "Somebody arrives in a bad mood", "What helps against a bad mood?", 0)]
    public void Whoever_speaks_of_themselves_is_not_told_what_to_say_to_somebody(string language, string query, string situation, string question, int place)
        => FirstPlace(language, query, [Situation("a.html", situation), Of("a.html", SearchDocumentKind.Question, question), .. Fillers("Ein Kunde, a guest.")]).ShouldBe(place);

    [SkippableTheory]
    [InlineData(nameof(SearchDocumentKind.Question))]
    [InlineData(nameof(SearchDocumentKind.Tip))]
    public void A_question_or_a_tip_is_shown_before_a_longer_text_that_has_one_more_of_the_words(string kind)
    {
        SearchDocument text = Of("a.html", SearchDocumentKind.Passage, "Das Team hängt die Sätze auf. Kommentieren Sie nicht, auch nicht lobend.");

        FirstPlace("de", "wie lobe ich mein Team", [text, Of("a.html", Enum.Parse<SearchDocumentKind>(kind), "Wofür wird jemand gelobt?"), .. Fillers("Ein Team.")]).ShouldBe(1);
    }

    [SkippableFact]
    public void What_other_words_of_the_question_say_already_is_said_once()
    {
        SearchDocument twice = Example("Eine neue Kollegin, noch eine Kollegin."), about = Example("Die Einweisung der neuen Kollegin.");

        FirstPlace("de", "neue Kollegin einarbeiten", [twice, about, .. Fillers("Nichts.")]).ShouldBe(1);
    }

    [SkippableTheory]
    [InlineData("de", "Chef mischt sich überall ein", "Die Karten sind gemischt, überall.", "Er lässt keinen Spielraum.")]
    [InlineData("de", "Stammkunden belohnen", "Eine Belohnung.", "Vom Fan.")]
    [InlineData("en", "how do I apologise to a patient", "A patient.", "A mistake.")]
    public void Words_that_mean_something_together_are_not_taken_apart(string language, string query, string other, string about)
        => Ask(language, query, [Chapter("a.html", other), Chapter("b.html", "Der Chef hat einen Patienten.") with { Title = about }, .. Fillers("Nichts.")]).First().ShouldBe("b.html");

    [SkippableFact]
    public void A_word_that_the_site_has_is_none_to_leave_out()
    {
        SearchDocument[] pages = [Chapter("a.html", "Der Dienstplan."), Chapter("b.html", "Eine Software."), .. Fillers("Nichts.")];

        Ask("de", "Dienstplan Software", pages).ShouldBeEmpty();
        Run<string?>(SearchIndexer.Index("de", [.. pages], []), "search.shorter(input, () => true)?.query ?? null", ["Dienstplan Software"]).ShouldBe([null]);
    }

    private static SearchDocument Situation(string path, string title) => Of(path, SearchDocumentKind.Situation, "…") with { Title = title };

    private static SearchDocument Example(string text) => Of("a.html", SearchDocumentKind.Example, text);

    private static SearchDocument Of(string path, SearchDocumentKind kind, string text) => new(new SiteAddress(path, "x"), kind, text);
}
