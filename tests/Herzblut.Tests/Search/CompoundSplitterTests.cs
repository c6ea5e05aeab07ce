using System.Collections.Immutable;
using Herzblut.Search.Analysis;

namespace Herzblut.Tests.Search;

public class CompoundSplitterTests
{
    public static TheoryData<string> Compounds => [.. SearchCases.Lines("compounds.de.txt")];

    [Theory]
    [MemberData(nameof(Compounds))]
    public void A_compound_is_taken_apart_where_its_parts_meet(string marked)
    {
        string word = marked.Replace("|", "", StringComparison.Ordinal);
        SearchLanguage german = SearchLanguage.For("de");
        var splitter = new CompoundSplitter(german.Lexicon!, german.VerbParticles);

        ImmutableArray<int> cuts = splitter.Cuts(WordFolding.Fold(word), char.IsUpper(word[0]) ? WordClass.Noun : WordClass.Other);

        Marked(WordFolding.Fold(word), cuts).ShouldBe(string.Join('|', marked.Split('|').Select(part => WordFolding.Fold(part))));
    }

    [Fact]
    public void The_words_of_the_site_open_its_compounds()
    {
        SearchLanguage german = SearchLanguage.For("de");
        var splitter = new CompoundSplitter(german.Lexicon!.With(["klöppel", "brumsel"]), german.VerbParticles);

        splitter.Cuts("klöppelbrumsel", WordClass.Noun).ShouldBe([7]);
        splitter.Cuts("klöppel", WordClass.Noun).ShouldBeEmpty();
    }

    [Fact]
    public void Languages_that_write_compounds_apart_have_no_word_list() => SearchLanguage.For("en").Lexicon.ShouldBeNull();

    private static string Marked(string word, ImmutableArray<int> cuts)
    {
        foreach (int cut in cuts.Reverse())
        {
            word = word.Insert(cut, "|");
        }

        return word;
    }
}
