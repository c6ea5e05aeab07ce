using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Markdown;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Sources;

namespace Herzblut.Tests.Markdown;

public class ItemTests
{
    private static readonly MarkdownParser Parser = new(new ImageCatalog(new MemoryTree()));

    [Theory]
    [InlineData("Nur *ein* Satz", "Nur <em>ein</em> Satz", true)]
    [InlineData("Nur ein Satz", "Nur ein Satz", true)]
    [InlineData("Zwei\n\nAbsätze", "<p>Zwei</p>\n<p>Absätze</p>", false)]
    [InlineData("- Liste", "<ul>\n<li>Liste\n</li>\n</ul>", false)]
    [InlineData("", "", false)]
    public void One_paragraph_stands_without_its_tag(string markdown, string html, bool isInline)
    {
        MarkdownSample sample = MarkdownSample.Item(markdown);

        sample.Html.ShouldBe(html);
        sample.Content.IsInline.ShouldBe(isInline);
        sample.Content.IsEmpty.ShouldBe(html.Length == 0);
    }

    [Theory]
    [InlineData("Wie geht es Ihnen?")]
    [InlineData("„Guten Morgen“ – und dann …")]
    [InlineData("Das ist's; wirklich (ja)!")]
    [InlineData("Fragen + Antworten - 2 Dinge / 3 Leute, 50 % mehr")]
    [InlineData("Ein  Satz mit   Blanks. 1. Punkt - Strich")]
    [InlineData("Ä! [nein")]
    [InlineData("a@b.de $5 {x}")]
    [InlineData("Soft\u00ADhyphen und 😀")]
    [InlineData("ftp. www.example.org")]
    [InlineData("Ein Satz. ")]
    [InlineData("10 Minuten")]
    [InlineData("- Satz")]
    [InlineData("a\u0007b\u0085c")]
    [InlineData("Term : x")]
    [InlineData("**Gespräche** beim Frühstück nie *länger* aufschieben.")]
    [InlineData("Zwei Dinge: **Ruhe**, *Zeit*; und (**Mut**)!")]
    [InlineData("Achtung: https://example.org")]
    [InlineData("https: //example.org und http //example.org")]
    [InlineData("Ein *Wort **im** Wort* und *[Link](a.md)*")]
    [InlineData("Kolleg*innen und *Gäste* und Kund*in")]
    [InlineData("Lesen *Sie [mehr](a.md) dazu* oder **nur _das_ & <b>jenes</b> hier**.")]
    [InlineData("Ein *Wort mit https://example.org darin* und **:smile: zum Ende**")]
    [InlineData("ab 5 Euro* und 6 Euro*")]
    [InlineData("*Alle Preise mit Steuer")]
    [InlineData("** Ruhe ** und **Ruhe*")]
    [InlineData("*Ja*nein, **Ja**nein, *Ja.* Nein")]
    [InlineData("***beides*** und ****vier****")]
    [InlineData("Ein Bild !bild.png! und (Text)(ziel.md)")]
    [InlineData("Sehr //wichtig//, ++neu++ und '''fett'''")]
    [InlineData(":smile: Hallo")]
    [InlineData("Ä! wwww.example.org und www,example.org")]
    public void The_short_way_gives_what_the_long_way_gives(string text)
    {
        MarkdownSample item = MarkdownSample.Item(text);
        // A link definition in front keeps the text off the short way and adds nothing.
        MarkdownContent full = Parser.ParseItem(Text($"[x]: y.md\n\n{text}"), new MarkdownContext("de"), new DiagnosticBag());

        string expected = full.Html.StartsWith("<p>", StringComparison.Ordinal) ? full.Html[3..^4] : full.Html;
        item.Content.Html.ShouldBe(expected);
        item.Content.PlainText.ShouldBe(full.PlainText);
        item.Content.WordCount.ShouldBe(full.WordCount);
    }

    [Fact]
    public void The_short_way_says_and_gives_what_the_long_way_does_for_any_words_and_marks()
    {
        string[] pieces = ["Ruhe", "a", "é", "2", " ", " ", "*", "**", ":", "!", "/", ")", "(", "'", "+", "%", ".", "“", "-", ",", "[", "](a.md)", "_", "&"];
        var random = new Random(17);
        for (int round = 0; round < 5_000; round++)
        {
            string text = "Gut " + string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var said = new DiagnosticBag();
            var saidInFull = new DiagnosticBag();
            MarkdownContent item = Parser.ParseItem(Text(text), new MarkdownContext("de"), said);
            MarkdownContent full = Parser.ParseItem(Text($"[x]: y.md\n\n{text}"), new MarkdownContext("de"), saidInFull);

            item.Html.ShouldBe(full.Html.StartsWith("<p>", StringComparison.Ordinal) ? full.Html[3..^4] : full.Html, text);
            item.PlainText.ShouldBe(full.PlainText, text);
            said.ToImmutable().Select(one => one.Code).ShouldBe(saidInFull.ToImmutable().Select(one => one.Code), text);
        }
    }

    private static MappedText Text(string text)
    {
        var source = new SourceText("content/de/a.md", text);
        return MappedText.From(source, new SourceSpan(0, text.Length));
    }
}
