using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;
using Herzblut.Sources;

namespace Herzblut.Tests.Markdown;

public class LinkTests
{
    [Theory]
    [InlineData("[a](b.md)", "b.md", null, "b.md")]
    [InlineData("[a](../c/b.md#d-e \"Titel: (x)\")", "../c/b.md", "d-e", "../c/b.md#d-e")]
    [InlineData("[a](<zwei worte.md>)", "zwei worte.md", null, "zwei worte.md")]
    [InlineData("[a](k%C3%BCr.md#gr%C3%B6%C3%9Fe)", "kür.md", "größe", "k%C3%BCr.md#gr%C3%B6%C3%9Fe")]
    [InlineData("[a](kür.md)", "kür.md", null, "kür.md")]
    [InlineData("[a][b]\n\n[b]: c.md 'Titel'", "c.md", null, "c.md")]
    [InlineData("[b][]\n\n[b]: c.md", "c.md", null, "c.md")]
    [InlineData("[b]\n\n[b]: <c.md>", "c.md", null, "c.md")]
    [InlineData("> - *😀 [a](b.md)*", "b.md", null, "b.md")]
    [InlineData("| A |\r\n|---|\r\n| [a](b.md) |", "b.md", null, "b.md")]
    [InlineData("[a](../index.md?x=1)", "../index.md", null, "../index.md?x=1")]
    [InlineData("[oben](#nirgends)", "", "nirgends", "#nirgends")]
    [InlineData("**fett\n[a\nb](c.md)**", "c.md", null, "c.md")]
    [InlineData("Wort\n: [a](b.md)", "b.md", null, "b.md")]
    [InlineData("x[^1]\n\n[^1]: [a](b.md)", "b.md", null, "b.md")]
    public void Links_to_files_are_handed_on_with_their_place(string markdown, string path, string? fragment, string place)
    {
        MarkdownSample sample = MarkdownSample.Of(markdown);

        MarkdownLink link = sample.Content.Links.ShouldHaveSingleItem();
        (link.Path, link.Fragment, link.IsImage).ShouldBe((path, fragment, false));
        sample.Source.TextOf(link.Span).ShouldBe(place);
        sample.ShouldReportNothing();
    }

    [Theory]
    [InlineData("[a](https://example.org/b?c=d&e#f)", "<a href=\"https://example.org/b?c=d&amp;e#f\" rel=\"noopener\">a</a>")]
    [InlineData("<https://example.org/a>", "<a href=\"https://example.org/a\" rel=\"noopener\">https://example.org/a</a>")]
    [InlineData("https://example.org/x, ja", "<a href=\"https://example.org/x\" rel=\"noopener\">https://example.org/x</a>, ja")]
    [InlineData("www.example.org", "<a href=\"https://www.example.org\" rel=\"noopener\">www.example.org</a>")]
    [InlineData("<a@example.org>", "<a href=\"mailto:a@example.org\">a@example.org</a>")]
    [InlineData("[m](mailto:a@example.org?subject=Hallo%20Welt)", "<a href=\"mailto:a@example.org?subject=Hallo%20Welt\">m</a>")]
    [InlineData("[m](<tel:+49 89 555>)", "<a href=\"tel:+4989555\">m</a>")]
    [InlineData("[m](https://de.wikipedia.org/wiki/Größe_100%)", "<a href=\"https://de.wikipedia.org/wiki/Größe_100%25\" rel=\"noopener\">m</a>")]
    [InlineData("[a](HTTPS://example.org 'T \"x\"')", "<a href=\"HTTPS://example.org\" rel=\"noopener\" title=\"T &quot;x&quot;\">a</a>")]
    [InlineData("[siehe https://example.org dort](https://example.com)", "<a href=\"https://example.com\" rel=\"noopener\">siehe https://example.org dort</a>")]
    public void Links_out_of_the_site_are_written_at_once(string markdown, string html)
    {
        MarkdownSample sample = MarkdownSample.Of(markdown);

        sample.Html.ShouldBe($"<p>{html}</p>");
        sample.Content.Links.ShouldBeEmpty();
        sample.ShouldReportNothing();
    }

    [Theory]
    [InlineData("#der-weg")]
    [InlineData("#Der-Weg")]
    [InlineData("#für-größe")]
    [InlineData("#fuer-groesse")]
    public void Headings_of_the_same_text_are_found_further_down_too(string fragment)
    {
        MarkdownSample sample = MarkdownSample.Of($"[a]({fragment})\n\n## Der Weg\n\n## Für Größe\n");

        sample.Content.Links.ShouldBeEmpty();
        sample.Html.ShouldStartWith(fragment.Contains('w', StringComparison.OrdinalIgnoreCase) ? "<p><a href=\"#der-weg\">" : "<p><a href=\"#fuer-groesse\">");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("java&#115;cript:alert(1)")]
    [InlineData("java&#9;script:alert(1)")]
    [InlineData("&#32;javascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("blob:x")]
    public void Addresses_that_could_run_code_never_reach_the_page(string address)
    {
        MarkdownSample sample = MarkdownSample.Of($"[a]({address})");

        sample.ShouldReport("MDN4001", address, "https://");
        sample.Html.ShouldBe("<p>a</p>");
    }

    [Theory]
    [InlineData("https:/example.org", "MDN4002", "https://example.org")]
    [InlineData("https:example.org", "MDN4002", "https://example.org")]
    [InlineData("htps://example.org", "MDN4002", "https://example.org")]
    [InlineData("https://", "MDN4002", "https://www.example.org")]
    [InlineData("mailto:team", "MDN4002", "mailto:name@")]
    [InlineData("www.example.org/a", "MDN4003", "https://www.example.org/a")]
    [InlineData("//example.org/a", "MDN4003", "https://example.org/a")]
    [InlineData("https//example.org/a", "MDN4003", "https://example.org/a")]
    [InlineData("beispiel.de", "MDN4003", "https://beispiel.de")]
    [InlineData("team@example.org", "MDN4003", "mailto:team@example.org")]
    [InlineData("..\\begeisterung\\reklamationen.md", "MDN4004", "../begeisterung/reklamationen.md")]
    [InlineData("file:///C:/Handbuch.pdf", "MDN4005", "content")]
    [InlineData("C:\\Users\\a.md", "MDN4005", "content")]
    public void Addresses_with_a_slip_are_reported_with_the_cure(string address, string code, string cure)
    {
        MarkdownSample sample = MarkdownSample.Of($"Siehe [a]({address}).");

        sample.ShouldReport(code, address, cure);
        sample.Html.ShouldBe("<p>Siehe a.</p>");
    }

    [Theory]
    [InlineData("Siehe [a]().", "MDN4006", "[a]()", "where it leads")]
    [InlineData("Siehe [a](#).", "MDN4006", "#", "where it leads")]
    [InlineData("Siehe [](b.md).", "MDN4007", "[](b.md)", "[text](b.md)")]
    [InlineData("Siehe [a b](gute stimmung.md).", "MDN4008", "[a b](gute stimmung.md)", "[a b](<gute stimmung.md>)")]
    [InlineData("Siehe [a] (b.md).", "MDN4008", "[a] (b.md)", "[a](b.md)")]
    [InlineData("Siehe (a)[b.md].", "MDN4008", "(a)[b.md]", "[a](b.md)")]
    [InlineData("Siehe [a](b.md und", "MDN4008", "[a](b.md und", "[a](b.md)")]
    [InlineData("Siehe [[b]] und", "MDN4008", "[[b]]", "[b](b.md)")]
    [InlineData("Siehe [[b c|Text]].", "MDN4008", "[[b c|Text]]", "[Text](<b c.md>)")]
    [InlineData("Siehe [a][b].", "MDN4008", "[a][b]", "[a](")]
    [InlineData("![Zwei Worte](stimmung/zwei Worte.svg \"T\")", "MDN4008", "![Zwei Worte](stimmung/zwei Worte.svg \"T\")", "![Zwei Worte](<stimmung/zwei Worte.svg> \"T\")")]
    public void Brackets_that_missed_being_a_link_are_reported(string markdown, string code, string underlined, string cure)
        => MarkdownSample.Of("Davor.\r\n\r\n" + markdown).ShouldReport(code, underlined, cure);

    [Theory]
    [InlineData("Siehe [a] (b.md).", "A space stands between ']' and '('; that makes it no link.")]
    [InlineData("Siehe [a](b.md und", "The link lacks its closing bracket ')'.")]
    [InlineData("Siehe (a)[b.md].", "The round and the square brackets are swapped; that makes it no link.")]
    [InlineData("Siehe [[b]] und", "Double square brackets make no link here.")]
    [InlineData("Siehe [a][b].", "Nothing says where '[b]' leads; that makes it no link.")]
    [InlineData("![a](stimmung/zwei Worte.svg)", "A space stands in the target; that makes it no picture.")]
    public void What_such_brackets_lack_is_said(string markdown, string reason)
        => MarkdownSample.Of(markdown).Only().Diagnostic.Message.English.ShouldBe(reason);

    [Theory]
    [InlineData("Ein Satz [mit Klammern] (und noch welchen).")]
    [InlineData("Preis [1](netto ohne Rabatt)")]
    [InlineData("\\[a\\](b c.md)")]
    [InlineData("`[a](b c.md)` und `[[x]]`")]
    [InlineData("Liste [a], [b] und [sic!]")]
    public void Brackets_of_ordinary_sentences_are_left_alone(string markdown)
    {
        MarkdownSample.Of(markdown).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_definition_that_is_wrong_is_reported_once_where_it_stands()
    {
        MarkdownSample sample = MarkdownSample.Of("[a][x] und [b][x]\n\n[x]: javascript:y\n");

        sample.ShouldReport("MDN4001", "javascript:y", "https");
        sample.Html.ShouldBe("<p>a und b</p>");
    }

    [Fact]
    public void A_definition_is_one_link_however_often_it_is_used()
    {
        MarkdownSample sample = MarkdownSample.Of("[a][x] und [b][x]\n\n[x]: y.md\n");

        sample.Content.Links.Length.ShouldBe(1);
        sample.Html.ShouldBe("<p><a href=\"y.md\">a</a> und <a href=\"y.md\">b</a></p>");
    }

    [Fact]
    public void Places_survive_the_front_matter()
    {
        var source = new SourceText("content/de/a.md", "---\r\nmessage: |\r\n  Angst 😀 verengt.\r\n\r\n  Mehr [hier](javascript:x).\r\n---\r\n");
        int first = source.Text.IndexOf("Angst", StringComparison.Ordinal);
        int second = source.Text.IndexOf("Mehr", StringComparison.Ordinal);
        var value = new MappedText("Angst 😀 verengt.\n\nMehr [hier](javascript:x).\n", source, [new(0, first), new(18, second - 2), new(19, second)]);

        MarkdownSample sample = MarkdownSample.Of(value);

        sample.Only().Underlined.ShouldBe("javascript:x");
        source.CharacterPositionOf(sample.Only().Diagnostic.Span.Start).ShouldBe(new LinePosition(5, 15));
    }
}
