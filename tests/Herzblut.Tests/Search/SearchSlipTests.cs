using Herzblut.Search.Documents;
using static Herzblut.Tests.Search.SearchScript;
using static Herzblut.Tests.Search.SmallPages;

namespace Herzblut.Tests.Search;

/// <summary>Words that were typed with slips of the fingers.</summary>
public class SearchSlipTests
{
    [SkippableTheory]
    [InlineData("en", "restaraunt", "A restaurant by the sea.")]
    [InlineData("en", "recieved", "It was received.")]
    [InlineData("en", "occured", "It occurred at noon.")]
    [InlineData("en", "convinience", "For your convenience.")]
    [InlineData("en", "apointmnet", "An appointment at noon.")]
    [InlineData("de", "Wegbescheribugn", "Eine Wegbeschreibung liegt bei.")]
    [InlineData("de", "Krankenschwetser", "Die Krankenschwester kommt.")]
    public void Two_are_forgiven_in_a_long_word_and_letters_in_the_wrong_order_are_one(string language, string typed, string written)
        => Ask(language, typed, Chapter("a.html", written), Chapter("b.html", "Nichts davon.")).ShouldBe(["a.html"]);

    [SkippableTheory]
    [InlineData("en", "sparrows", "Down the narrow street.")]
    [InlineData("en", "porcupine", "On the turpentine.")]
    [InlineData("de", "Verkleidung", "Eine Vereinigung.")]
    [InlineData("de", "Leuchter", "Das Fenster.")]
    public void Other_words_are_no_slips(string language, string typed, string written)
        => Ask(language, typed, Chapter("a.html", written), Chapter("b.html", "Nichts davon.")).ShouldBeEmpty();

    [SkippableFact]
    public void Where_one_slip_explains_a_word_two_do_not()
        => Ask("en", "restaurent", Chapter("a.html", "They restarted."), Chapter("b.html", "A restaurant."), Chapter("c.html", "Restaurateurs.")).ShouldBe(["b.html"]);

    // Reklamationen are found by Beschwerden, too.
    [SkippableTheory]
    [InlineData("de", "Reklamation Handy", "Reklamtion Handy", "Eine Beschwerde im Bus.", "Ein Handy.")]
    [InlineData("de", "wütender Patient", "wütender Pateint", "Ein Kranker wird laut.", "Wütender Regen.")]
    [InlineData("en", "complaint phone", "complaimt phone", "A grievance on the bus.", "A phone.")]
    public void Where_it_is_plain_what_was_meant_the_order_is_as_without_the_slip(string language, string query, string typed, string inOtherWords, string other)
    {
        SearchDocument[] pages = [Chapter("a.html", $"{query}."), Chapter("b.html", inOtherWords), Chapter("c.html", other), .. Fillers("Nothing of it.")];

        Ask(language, typed, pages).ShouldBe(Ask(language, query, pages));
    }

    [SkippableFact]
    public void Two_slips_make_no_verb_of_a_noun()
        => Ask("de", "Autoreifen", Chapter("a.html", "Etwas aufgreifen."), Chapter("b.html", "Nichts davon.")).ShouldBeEmpty();
}
