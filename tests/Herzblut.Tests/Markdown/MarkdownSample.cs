using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Markdown;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Sources;

namespace Herzblut.Tests.Markdown;

/// <summary>A Markdown text of a small playbook, parsed.</summary>
internal sealed class MarkdownSample
{
    private const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="9" height="9"/></svg>""";

    private static readonly MemoryTree Tree = new MemoryTree()
        .Add("site.yml", "title: A\n")
        .Add("geheim.svg", Drawing)
        .Add("content/media/ablauf.svg", Drawing)
        .Add("content/de/haltung/stimmung/bild.svg", Drawing)
        .Add("content/de/haltung/stimmung/leer.png", "")
        .Add("content/de/haltung/stimmung/foto.heic", "x")
        .Add("content/de/haltung/stimmung/schwer.svg", Drawing + new string(' ', 2_000_000))
        .Add("content/de/haltung/stimmung/zwei Worte.svg", Drawing);

    private readonly DiagnosticBag _bag = new();

    private MarkdownSample(MappedText text, string language, bool isItem)
    {
        Source = text.Source;
        var parser = new MarkdownParser(new ImageCatalog(Tree));
        var context = new MarkdownContext(language);
        Content = isItem ? parser.ParseItem(text, context, _bag) : parser.Parse(text, context, _bag);
    }

    public SourceText Source { get; }

    public MarkdownContent Content { get; }

    public ImmutableArray<Diagnostic> Diagnostics => _bag.ToImmutable();

    /// <summary>The HTML as a page would show it: links as the author wrote them.</summary>
    public string Html => Fill();

    public static MarkdownSample Of(string text, string language = "de") => new(Whole(text), language, isItem: false);

    public static MarkdownSample Of(MappedText text) => new(text, "de", isItem: false);

    public static MarkdownSample Item(string text) => new(Whole(text), "de", isItem: true);

    public string Fill(string prefix = "", int shift = 0)
    {
        var html = new StringBuilder();
        int start = 0;
        foreach (HtmlHole hole in Content.Holes)
        {
            html.Append(Content.Html, start, hole.Offset - start);
            html.Append(hole switch
            {
                { Kind: HtmlHoleKind.IdPrefix } => prefix,
                { Kind: HtmlHoleKind.HeadingLevel } => Math.Min(6, hole.Number + shift).ToString(CultureInfo.InvariantCulture),
                _ => Content.Links[hole.Number] is { Fragment: { } fragment } link ? $"{link.Path}#{fragment}" : Content.Links[hole.Number].Path,
            });
            start = hole.Offset;
        }

        return html.Append(Content.Html, start, Content.Html.Length - start).ToString();
    }

    /// <summary>The one finding, and the text that it underlines.</summary>
    public (Diagnostic Diagnostic, string Underlined) Only()
    {
        Diagnostic diagnostic = Diagnostics.ShouldHaveSingleItem();
        diagnostic.Message.German.ShouldNotBe(diagnostic.Message.English);
        return (diagnostic, Source.TextOf(diagnostic.Span));
    }

    /// <summary>The one finding: what it underlines, its code and what it offers in English.</summary>
    public void ShouldReport(string code, string underlined, string cure)
    {
        (Diagnostic diagnostic, string text) = Only();
        diagnostic.Code.ShouldBe(code);
        text.ShouldBe(underlined);
        $"{diagnostic.Message.English} {diagnostic.Hint?.English}".ShouldContain(cure);
    }

    public void ShouldReportNothing() => Diagnostics.Select(found => $"{found.Code} {found.Message.English} {found.Hint?.English}: {Source.TextOf(found.Span)}").ShouldBeEmpty();

    private static MappedText Whole(string text)
    {
        var source = new SourceText("content/de/haltung/stimmung.md", text);
        return MappedText.From(source, new SourceSpan(0, text.Length));
    }
}
