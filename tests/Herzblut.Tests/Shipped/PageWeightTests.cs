using System.Text;
using Herzblut.Sources;

namespace Herzblut.Tests.Shipped;

/// <summary>What pages of the default theme weigh, measured on books that no editor changes.</summary>
public class PageWeightTests
{
    private const int Parts = 32;
    private const int ChaptersAPart = 32;
    private const string Sentence = "Die Kollegin am Empfang hört zuerst zu und antwortet dann in einem ruhigen Satz. ";

    // A typical chapter: 3 kB of message, 5 questions, 6 tips, 8 stories of 330 characters.
    [Fact]
    public void A_chapter_of_a_large_book_weighs_at_most_36_kB()
        => SizeOf(Book(Parts, Chapter(message: 38, questions: 5, tips: 6, stories: 8))).ShouldBeInRange(20 * 1024, 36 * 1024);

    // The note's form and the tip's buttons are on the page once, whatever their lists hold.
    [Theory]
    [InlineData(40, 0, 0, 360)]
    [InlineData(0, 40, 0, 360)]
    [InlineData(0, 0, 40, 1200)]
    public void An_entry_weighs_little_more_than_its_words(int questions, int tips, int stories, int most)
    {
        int few = SizeOf(Book(1, Chapter(3, 10, 10, 10)));
        int many = SizeOf(Book(1, Chapter(3, 10 + questions, 10 + tips, 10 + stories)));

        ((many - few) / 40).ShouldBeLessThanOrEqualTo(most);
    }

    private static int SizeOf(MemoryTree book)
        => SiteBuilder.Build(book, new BuildOptions()).Files.Single(file => file.Path == "teil-00/das-kapitel.html").Content.Length;

    private static MemoryTree Book(int parts, string chapter)
    {
        MemoryTree book = new MemoryTree()
            .Add("site.yml", "title: Ein großes Buch\nurl: https://playbook.example\nlanguages: [de]\nvocabularies:\n  roles:\n    empfang: {de: Empfang}\n  touchpoints:\n    anreise: {de: Anreise}\n")
            .Add("content/de/index.md", "---\ntitle: Willkommen\n---\nGuten Tag.\n")
            .Add("content/de/teil-00/das-kapitel.md", chapter);
        for (int part = 0; part < parts; part++)
        {
            book.Add($"content/de/teil-{part:00}/index.md", $"---\ntitle: Der Teil mit der Nummer {part}\n---\n");
            for (int i = 0; i < ChaptersAPart; i++)
            {
                book.Add($"content/de/teil-{part:00}/ein-kapitel-unter-vielen-{i}.md", $"---\ntitle: Ein Kapitel unter vielen {part}/{i}\n---\n{Sentence}\n");
            }
        }

        return book;
    }

    private static string Chapter(int message, int questions, int tips, int stories)
    {
        var text = new StringBuilder("---\ntitle: Das Kapitel, um das es geht\nquote: Erst der Mensch, dann der Vorgang.\ntags: [Gespräch, Empfang]\n");
        AppendList(text, "guiding_questions", questions, i => $"Woran merken unsere Gäste am Tag {i}, dass wir zuhören?");
        AppendList(text, "tips", tips, i => $"Am Tag {i} vor jeder Schicht kurz fragen, wer heute Hilfe braucht.");
        AppendList(text, "practice_examples", stories, i => $"{{title: Die Geschichte von Tag {i}, text: \"{string.Concat(Enumerable.Repeat(Sentence, 4)).Trim()}\", role: empfang, touchpoint: anreise, author: Ada Groß, date: 2026-03-12}}");
        return text.Append("---\n").Append(string.Concat(Enumerable.Repeat(Sentence + "\n\n", message))).ToString();
    }

    private static void AppendList(StringBuilder text, string key, int count, Func<int, string> entry)
    {
        text.Append(key).Append(":\n");
        for (int i = 0; i < count; i++)
        {
            text.Append("  - ").Append(entry(i)).Append('\n');
        }
    }
}
