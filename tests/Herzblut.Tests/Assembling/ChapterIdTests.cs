using Herzblut.Model;
using Herzblut.Tests.Loading;

namespace Herzblut.Tests.Assembling;

public sealed class ChapterIdTests
{
    [Fact]
    public void Ids_come_from_words_and_file_names()
    {
        Chapter chapter = Build("""
            guiding_questions: ["Was hilft **mir**?"]
            tips: [Notieren Sie drei Dinge.]
            practice_examples: [{title: Die Liste, text: Text., touchpoint: kauf}]
            """);

        chapter.Questions[0].Id.ShouldBe("question-was-hilft-mir");
        chapter.Tips[0].Id.ShouldBe("tip-notieren-sie-drei-dinge");
        chapter.Examples.Select(example => example.Id).ShouldBe(["example-die-liste", "example-morgens"]);
        chapter.Examples[1].Address.ToString().ShouldBe("haltung/gute-stimmung.html#example-morgens");
    }

    [Fact]
    public void Ids_stay_when_others_come()
    {
        const string Long = "Welche Stimmung finden unsere Kundinnen und Kunden bei uns vor, wenn sie";
        Chapter before = Build($"guiding_questions: [\"{Long} anrufen?\"]");
        Chapter after = Build($"guiding_questions: [Erstens?, \"{Long} kommen?\", \"{Long} anrufen?\"]");

        after.Questions[2].Id.ShouldBe(before.Questions[0].Id);
        after.Questions[1].Id.ShouldNotBe(before.Questions[0].Id);
    }

    [Fact]
    public void Equal_words_get_different_ids()
    {
        Chapter chapter = Build("tips: [Zuhören, Zuhören!]");

        chapter.Tips.Select(tip => tip.Id).ShouldBe(["tip-zuhoeren", "tip-zuhoeren-2"]);
    }

    [Fact]
    public void A_long_text_without_words_has_an_id_all_the_same()
    {
        Chapter chapter = Build($"guiding_questions: [\"{new string('?', 300)}\"]");

        chapter.Questions[0].Id.ShouldMatch("^question--[0-9a-f]{4}$");
    }

    private static Chapter Build(string header) => ContentSample
        .With("content/de/haltung/gute-stimmung.md", $"---\ntitle: A\norder: 1\n{header}\n---\n\nText.\n")
        .German.Chapters[0];
}
