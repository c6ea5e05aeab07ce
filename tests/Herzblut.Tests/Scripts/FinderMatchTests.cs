using System.Text.Json.Nodes;

namespace Herzblut.Tests.Scripts;

/// <summary>Which examples the finder's own script finds by words.</summary>
public class FinderMatchTests
{
    [SkippableTheory]
    [InlineData("Gästen", "Ein Gast ruft an.")]
    [InlineData("Bücher", "Das Buch kam zurück.")]
    [InlineData("Kundinnen", "Ein Kunde wartet.")]
    [InlineData("Gärtnerinnen", "Fotos für den Gärtner.")]
    [InlineData("Beschwerden", "Ein Beschwerdebrief.")]
    [InlineData("complaints", "A complaint is a gift.")]
    [InlineData("families", "A family moved in.")]
    public void Other_forms_of_a_word_find_the_story(string typed, string text) => Forms(typed, text).ShouldBe([0]);

    [SkippableTheory]
    [InlineData("Uhren", "Um Mitternacht.")]
    [InlineData("Gästen", "Eine Geste genügt.")]
    [InlineData("boxes", "The bus is late.")]
    public void Other_words_do_not(string typed, string text) => Forms(typed, text).ShouldBeEmpty();

    private static int[] Forms(string typed, string text)
    {
        const string Match = "matchForms({ facets: [], count: 1, options: [[]] }, { words: foldText(input[0]).split(' '), options: [], order: '' }, () => foldText(input[1])).found";
        return NodeScript.Run<int[]>(NodeScript.SourceOf("assets/js/finder/finder-match.js"), Match, [new JsonArray(typed, text)]).Single();
    }
}
