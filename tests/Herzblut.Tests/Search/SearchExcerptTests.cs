using static Herzblut.Tests.Search.SearchScript;
using static Herzblut.Tests.Search.SmallPages;

namespace Herzblut.Tests.Search;

/// <summary>What stands under a hit tells why it is one: in whole sentences.</summary>
public class SearchExcerptTests
{
    private const string Long = "Als am frühen Morgen die ersten Menschen kamen, standen die Kisten noch im Flur, der Kaffee war nicht gekocht, und niemand wusste, wer an diesem Tag den Schlüssel für die Halle hatte.";

    [SkippableTheory]
    [InlineData("Anker", "Ein Anker lag da. Eine Boje schwamm.", "Ein [Anker] lag da. Eine Boje schwamm.")]
    [InlineData("Anker Boje", "Ein Anker lag da. " + Long + " Der Anker der Boje hielt. " + Long, "… Der [Anker] der [Boje] hielt. …")]
    [InlineData("Boje", Long + " Am 7. März um 15.10 Uhr riss sie die Boje z. B. vom Grund los, sagte er. " + Long, "… Am 7. März um 15.10 Uhr riss sie die [Boje] z. B. vom Grund los, sagte er. …")]
    [InlineData("Boje", Long + " „Die Boje ist weg!“ Alle lachten. " + Long, "… „Die [Boje] ist weg!“ Alle lachten. …")]
    public void It_is_the_sentence_that_holds_most_of_the_query(string query, string text, string excerpt)
        => Excerpt("de", query, [Chapter("a.html", text), .. Fillers("Nichts.")]).ShouldBe(excerpt);
}
