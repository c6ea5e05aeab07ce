namespace Herzblut.Diagnostics.Tests;

public class SuggestionTests
{
    [Theory]
    [InlineData("capitalise", "capitalize")]
    [InlineData("Tipps", "tips")]
    [InlineData("titel", "title")]
    [InlineData("realted", "related")]
    public void A_slip_finds_what_was_meant(string word, string expected)
        => Suggestion.Nearest(word, ["capitalize", "tips", "title", "related", "order"]).ShouldBe(expected);

    [Fact]
    public void A_foreign_word_finds_nothing() => Suggestion.Nearest("leitfragen", ["title", "tips", "order"]).ShouldBeNull();
}
