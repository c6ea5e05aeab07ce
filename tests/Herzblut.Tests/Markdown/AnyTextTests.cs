using System.Text;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;

namespace Herzblut.Tests.Markdown;

/// <summary>Whatever people type: it ends, it is valid HTML, and every finding has its place.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "a", "Wort ", "😀", "ü", "\u0301", "\n", "\r\n", "\n\n", "  \n", "\t", "    ", " ", "# ", "## ", "####", "\n---\n", "===", "> ", "- ", "1. ", "7) ", "* ", "+ ",
        "**", "*", "_", "~~", "`", "```", "~~~\n", "[", "]", "(", ")", "](b.md)", "[a](b.md)", "[a](#a)", "[a][x]", "[x]", "\n[x]: y.md\n", "![", "![a](x.png)", "![a](stimmung/bild.svg \"T\")\n",
        "[^1]", "\n[^1]: Note\n", "[^2]", "| ", "|", "\n| A | B |\n|---|:-:|\n| 1 | 2 |\n", "|---|", ": ", "\n: x\n", "\n*[a]: b\n", "[ ] ", "- [x] ", "> [!TIP]\n> ", "[!NOTE]",
        "<", ">", "&", "&amp;", "&lt;", "&#0;", "&#x1F600;", "&nbsp", "<b>", "</b>", "<br>", "<kbd>", "</kbd>", "<sub>", "</sub>", "<details>", "\n<details>\n<summary>x</summary>\n\n", "\n</details>\n",
        "<summary>", "</summary>", "<abbr title=\"x\">", "</abbr>", "<mark>\n", "</mark>", "<!--", "-->", "<!-- c -->", "<script>", "</script>", "<?x", "<![CDATA[", "]]>", "<a@b.de>", "<https://example.org>",
        "https://example.org/x_y", "www.example.org", "mailto:a@b.de", "\\", "\\[", "\"", "'", "\u0000", "\u0007", "\u0085", "\u00A0", "\u2028", "\uFEFF", "\uD83D", "-", "=", "\f", "{", "}", "<x-y z=1>", "<o:p>",
    ];

    [Fact]
    public void Any_text_becomes_valid_html_and_findings_with_a_place()
    {
        var random = new Random(20261122);
        for (int i = 0; i < 3000; i++)
        {
            var text = new StringBuilder();
            for (int length = random.Next(1, 30); length > 0; length--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            Check(text.ToString(), isItem: i % 2 == 0);
        }
    }

    [Theory]
    [InlineData("[", 20_000)]
    [InlineData("> ", 5_000)]
    [InlineData("- ", 2_000)]
    [InlineData("*a ", 10_000)]
    [InlineData("[a](", 5_000)]
    [InlineData("![", 10_000)]
    [InlineData("<details>\n", 3_000)]
    [InlineData("<kbd>", 3_000)]
    [InlineData("<kbd></kbd>", 3_000)]
    [InlineData("|", 3_000)]
    [InlineData("`", 20_000)]
    [InlineData("<!--", 5_000)]
    [InlineData("[[", 10_000)]
    [InlineData("](x.md ", 10_000)]
    [InlineData("# a\n", 5_000)]
    public void Repetition_is_read_to_its_end(string piece, int times)
        => Should.NotThrow(() => Parse(string.Concat(Enumerable.Repeat(piece, times)), isItem: false));

    private static void Check(string text, bool isItem)
    {
        MarkdownSample sample = Parse(text, isItem);

        string html = sample.Fill("p-", shift: 1);
        ErrorsIn(html).ShouldBeEmpty($"{Escaped(text)}\n{html}");
        IdsIn(html).ShouldBeUnique();
        foreach (Diagnostic diagnostic in sample.Diagnostics)
        {
            diagnostic.Span.Start.ShouldBeInRange(0, text.Length, Escaped(text));
            diagnostic.Span.End.ShouldBeInRange(diagnostic.Span.Start, text.Length, Escaped(text));
        }

        foreach (MarkdownLink link in sample.Content.Links)
        {
            sample.Source.TextOf(link.Span).ShouldNotBeEmpty(Escaped(text));
        }
    }

    private static MarkdownSample Parse(string text, bool isItem) => isItem ? MarkdownSample.Item(text) : MarkdownSample.Of(text);

    private static List<string> ErrorsIn(string html)
    {
        var errors = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, problem) => errors.Add(((HtmlErrorEvent)problem).Message + " at " + ((HtmlErrorEvent)problem).Position);
        parser.ParseDocument($"<!doctype html><html lang=\"de\"><head><title>x</title></head><body><div>{html}</div></body></html>");
        return errors;
    }

    private static IEnumerable<string> IdsIn(string html)
        => new HtmlParser().ParseDocument(html).QuerySelectorAll("[id]").Select(element => element.Id ?? "");

    private static string Escaped(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
