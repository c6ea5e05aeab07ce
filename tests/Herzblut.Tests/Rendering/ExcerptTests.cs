using Herzblut.Rendering.Pages;

namespace Herzblut.Tests.Rendering;

public class ExcerptTests
{
    private static readonly string Rest = " " + string.Concat(Enumerable.Repeat("und so weiter ", 20)) + "bis zum Ende.";

    [Theory]
    [InlineData("Eine Keramiktasse war bei zwei Lieferungen zerbrochen angekommen. Bei der dritten fragte jemand")]
    [InlineData("Sein Werk hatte eine Disponentin am Telefon angefahren, weil die Ware zu spät kam! Danach rief er")]
    [InlineData("Die Gäste sagten am Abend immer dasselbe, und alle hörten es: „Das war schön.“ Der Koch schrieb es")]
    [InlineData("Als Erstes fragte die Leiterin des kleinen Hotels am Markt nach dem Zimmer, und der Gast sagte nur, es ist gut so. Da")]
    [InlineData("Die Meisterin der Schlosserei schrieb seit dem Herbst auf jeden Zettel, wofür das Teil gebraucht wird: „Pumpe, steht seit gestern“. Die Kollegen")]
    [InlineData("Am Dienstag rief die Monteurin aus dem Keller des alten Hauses an, und zwar um 14.20 Uhr. Der Kunde war")]
    public void A_text_that_is_too_long_ends_with_a_sentence(string beginning)
        => Excerpt.Of(beginning + Rest).ShouldBe(beginning[..(beginning.LastIndexOfAny(['.', '!', '“']) + 1)]);

    [Theory]
    [InlineData(" Seitdem fragt niemand mehr.")]
    [InlineData("")]
    public void A_long_first_sentence_is_told_to_its_end(string more)
    {
        const string Sentence = "Eine Wirtin bezahlt ihre Gärtnerin wenige Tage nach der Lieferung und schickt nach jedem größeren Fest ein Bild der Tische, auf denen die Kräuter und Blüten zu sehen waren.";
        Excerpt.Of(Sentence + more).ShouldBe(Sentence);
    }

    [Theory]
    [InlineData("Kommt sie? Nein. Am dritten Tag wartete er vor der verschlossenen Tür des kleinen Ladens in der Gasse")]
    [InlineData("Die neue Leiterin des kleinen Hotels am Markt fragte am Abend des 14. Mai als Erstes den alten Dr. Gerber")]
    [InlineData("Die Leiterin des Hotels am Markt fragte am Abend nach einem Zimmer mit Blick auf den Fluss, den Hof bzw. Garten und")]
    [InlineData("Im Park steht seit ein paar Jahren vor dem Haus neben dem Brunnen eine Bank, z. B. Kinder sitzen dort gern")]
    public void It_is_cut_between_words_where_no_sentence_has_the_length(string beginning)
    {
        string excerpt = Excerpt.Of(beginning + Rest);

        excerpt.ShouldEndWith(" …");
        excerpt.Length.ShouldBeInRange(beginning.Length, 163);
    }

    [Fact]
    public void A_short_text_stays_as_it_is() => Excerpt.Of("Ein Satz.\nNoch einer.").ShouldBe("Ein Satz. Noch einer.");
}
