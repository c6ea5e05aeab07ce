using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Markdown;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Values;
using Herzblut.Sources;

namespace Herzblut.Tests.Rendering;

public class RichTextWriterTests
{
    [Fact]
    public void Links_ids_and_levels_become_those_of_the_page()
    {
        var source = new SourceText("content/de/haltung/mut.md", "## Weg\n\n[hier](#weg) [dort](freude.md#x)\n");
        MarkdownContent content = new MarkdownParser(new ImageCatalog(new MemoryTree()))
            .Parse(MappedText.From(source, new SourceSpan(0, source.Text.Length)), new MarkdownContext("de"), new DiagnosticBag());
        var text = new RichText(content, [new SiteAddress("haltung/freude.html", "x")], "beispiel-");
        using var output = new Utf8Output();

        RichTextWriter.Write(output, text, new RelativeLinks(new SiteAddress("buch.html")), "mut--", headingShift: 2);

        output.ToString().ShouldBe("<h4 id=\"mut--beispiel-weg\">Weg</h4>\n<p><a href=\"#mut--beispiel-weg\">hier</a> <a href=\"haltung/freude.html#x\">dort</a></p>");
    }
}
