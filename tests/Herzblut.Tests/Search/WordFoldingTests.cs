using Herzblut.Search.Analysis;
using Herzblut.Search.Indexing;

namespace Herzblut.Tests.Search;

public class WordFoldingTests
{
    [Theory]
    [InlineData("Größe", "grösse")]
    [InlineData("ẞ", "ss")]
    [InlineData("U\u0308bung", "übung")]
    [InlineData("Café", "cafe")]
    [InlineData("Kunden\u00ADorientierung", "kundenorientierung")]
    [InlineData("İstanbul", "istanbul")]
    public void Words_are_compared_in_lower_case_with_no_accents_but_umlauts(string word, string folded)
        => WordFolding.Fold(word).ShouldBe(folded);

    [Fact]
    public void The_vocabulary_is_sorted_without_umlauts() => WordFolding.WithoutUmlauts("übermütig").ShouldBe("ubermutig");

    [Theory]
    [MemberData(nameof(SearchCases.Words), MemberType = typeof(SearchCases))]
    public void A_text_is_read_word_by_word(string text, string words)
    {
        var read = new List<string>();
        var reader = new WordReader(text);
        while (reader.Read())
        {
            read.Add(Spelling.Of(reader.Word.ToString()).Text);
        }

        string.Join(' ', read).ShouldBe(words);
    }
}
