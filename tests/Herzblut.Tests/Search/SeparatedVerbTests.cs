using static Herzblut.Tests.Search.SearchScript;
using static Herzblut.Tests.Search.SmallPages;

namespace Herzblut.Tests.Search;

/// <summary>German verbs that leave their particle at the end of a clause are other verbs than those without.</summary>
public class SeparatedVerbTests
{
    [SkippableTheory]
    [InlineData("Kündigung", "Auf ihrer Fahrt kündigen die meisten jede Kurve an.")]
    [InlineData("kündigen", "Wir kündigen alles rechtzeitig an und warten.")]
    [InlineData("stellen", "Stellen Sie sich jemandem vor, den Sie nicht kennen.")]
    [InlineData("fangen", "Am Montag fängt die Schicht früher an.")]
    public void They_are_not_found_by_the_verb_without(string query, string text)
        => Ask("de", query, Chapter("a.html", text), Chapter("b.html", "Nichts davon.")).ShouldBeEmpty();

    [SkippableTheory]
    [InlineData("ankündigen", "Auf ihrer Fahrt kündigen die meisten jede Kurve an.")]
    [InlineData("angekündigt", "Wir kündigen alles rechtzeitig an und warten.")]
    [InlineData("sich vorstellen", "Stellen Sie sich jemandem vor, den Sie nicht kennen.")]
    [InlineData("anfangen", "Laute Gäste kommen, und am Montag fängt die Schicht früher an.")]
    [InlineData("wie rufe ich jemanden an", "Die Monteure rufen am Tag danach selbst an: Ist es warm?")]
    public void They_are_found_by_the_whole_verb(string query, string text)
        => Ask("de", query, Chapter("a.html", text), Chapter("b.html", "Nichts davon.")).ShouldBe(["a.html"]);

    [SkippableTheory]
    [InlineData("Er kündigt. Die Kurve fängt an.")]
    [InlineData("Wer kündigt, geht von Anfang an.")]
    [InlineData("Sie kündigt an einem Montag.")]
    public void A_particle_of_another_clause_is_not_theirs(string text)
        => Ask("de", "Kündigung", Chapter("a.html", text), Chapter("b.html", "Nichts davon.")).ShouldBe(["a.html"]);

    [SkippableFact]
    public void Verb_and_particle_are_marked_and_no_other_word_of_that_spelling()
        => Excerpt("de", "anrufen", [Chapter("a.html", "An der Kasse rufen sie selbst an, sagt er."), Chapter("b.html", "Ein Satz.") with { Title = "An der Wand" }])
            .ShouldBe("An der Kasse [rufen] sie selbst [an], sagt er.");
}
