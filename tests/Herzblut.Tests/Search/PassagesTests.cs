using Herzblut.Addresses;
using Herzblut.Search.Documents;

namespace Herzblut.Tests.Search;

public class PassagesTests
{
    private static readonly string Paragraph = new('a', 600);

    [Fact]
    public void A_short_text_is_one() => Of("Eins.\nZwei.").ShouldBe(["Eins.\nZwei."]);

    [Fact]
    public void A_page_without_a_text_is_one() => Of("").ShouldBe([""]);

    [Fact]
    public void A_long_text_is_cut_at_the_ends_of_paragraphs()
        => Of($"{Paragraph}\nEins.\n{Paragraph}\n{Paragraph}\nZwei.").ShouldBe([$"{Paragraph}\nEins.", Paragraph, $"{Paragraph}\nZwei."]);

    [Fact]
    public void A_long_paragraph_stays_whole() => Of($"Eins.\n{Paragraph}{Paragraph}\nZwei.").ShouldBe(["Eins.", Paragraph + Paragraph, "Zwei."]);

    [Fact]
    public void What_the_page_is_called_stays_with_the_first()
    {
        SearchDocument[] passages = [.. Passages.Of(Chapter($"{Paragraph}\n{Paragraph}"))];

        passages.Select(passage => passage.Kind).ShouldBe([SearchDocumentKind.Chapter, SearchDocumentKind.Passage]);
        passages.Select(passage => passage.Title).ShouldBe(["Mut", null]);
    }

    private static IEnumerable<string> Of(string text) => Passages.Of(Chapter(text)).Select(passage => passage.Text);

    private static SearchDocument Chapter(string text) => new(new SiteAddress("mut.html"), SearchDocumentKind.Chapter, text) { Title = "Mut" };
}
