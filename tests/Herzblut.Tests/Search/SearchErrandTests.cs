using static Herzblut.Tests.Search.SearchScript;
using static Herzblut.Tests.Search.SmallPages;

namespace Herzblut.Tests.Search;

/// <summary>What people ask the other sites of their house for: holidays, the canteen, a password.</summary>
public class SearchErrandTests
{
    [SkippableTheory]
    [InlineData("de", "wie beantrage ich Urlaub", "Im Urlaub vertritt ihn jemand.", "")]
    [InlineData("de", "wie viele Urlaubstage habe ich noch", "Er suchte seine Urlaubstage.", "")]
    [InlineData("de", "was gibt es in der Kantine", "Sie sitzt in der Kantine.", "")]
    [InlineData("de", "Resturlaub", "Sein Resturlaub verfiel.", "a.html")]
    [InlineData("de", "wo finde ich meinen Dienstplan", "Ein anderer Dienstplan hilft.", "")]
    [InlineData("de", "wir haben Streit um den Dienstplan", "Der Streit um den Dienstplan hört auf.", "a.html")]
    [InlineData("en", "what is the wifi password", "The wifi was weak.", "")]
    [InlineData("de", "wie backe ich ein Brot", "Er suchte ein Brot.", "")]
    [InlineData("de", "warum Kunden schimpfen", "Ein Kunde kam.", "a.html")]
    [InlineData("en", "where do I claim my expenses", "They spared no expense.", "")]
    [InlineData("de", "Passwort für Outlook ändern", "Er musste sein Passwort ändern.", "")]
    [InlineData("en", "change my outlook password", "He had to change his password.", "")]
    [InlineData("en", "holiday request form", "Nobody could find the form for a holiday.", "")]
    [InlineData("de", "Urlaub einreichen im Portal", "Sie reichte es vor dem Urlaub ein.", "")]
    [InlineData("en", "argument over the rota", "The argument over the rota.", "a.html")]
    [InlineData("en", "wifi", "The wifi was weak.", "a.html")]
    public void What_other_sites_of_a_house_are_asked_for_is_not_answered_in_passing(string language, string query, string text, string found)
        => string.Join(' ', Ask(language, query, [Chapter("a.html", text), .. Fillers("Nichts davon.")])).ShouldBe(found);

    [SkippableTheory]
    [InlineData("de", "wann fährt der letzte Bus", "Der letzte Bus fährt, wann er will.", "")]
    [InlineData("de", "ich möchte meine Schicht tauschen", "Sie tauscht ihre Schicht mit ihm.", "")]
    [InlineData("de", "wie buche ich eine Fortbildung", "Eine Fortbildung, die jemand bucht.", "")]
    [InlineData("de", "was tue ich nach meiner Schicht", "Was tue ich nach der Schicht?", "a.html")]
    [InlineData("de", "Kunden kündigen", "Warum Kunden kündigen.", "a.html")]
    [InlineData("en", "swap my shift", "They swap a shift.", "")]
    [InlineData("en", "how much annual leave do I get", "The annual report: leave it.", "")]
    [InlineData("en", "why do customers leave", "Customers leave.", "a.html")]
    [InlineData("en", "handing over a shift", "The shift is handed over.", "a.html")]
    public void Words_that_mean_an_errand_together_are_not_answered_by_a_text_that_has_them_all(string language, string query, string text, string found)
        => string.Join(' ', Ask(language, query, [Chapter("a.html", text), .. Fillers("Nichts davon.")])).ShouldBe(found);

    [SkippableFact]
    public void A_page_whose_title_says_so_answers_what_means_an_errand_together()
        => Ask("en", "how do I swap my shift", [Chapter("a.html", "How it works.") with { Title = "Swap a shift" }, .. Fillers("Nothing of it.")]).ShouldBe(["a.html"]);

    [SkippableFact]
    public void A_page_whose_title_says_so_answers_what_other_sites_are_asked_for()
        => Ask("de", "wie beantrage ich Urlaub", [Chapter("a.html", "Wer beantragt ihn?") with { Title = "Urlaub" }, .. Fillers("Nichts davon.")]).ShouldBe(["a.html"]);
}
