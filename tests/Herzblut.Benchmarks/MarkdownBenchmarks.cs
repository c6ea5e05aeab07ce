using BenchmarkDotNet.Attributes;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Markdown;
using Herzblut.Markdown.Drafts;
using Herzblut.Sources;
using Markdig;

namespace Herzblut.Benchmarks;

/// <summary>What a text costs: the body of a chapter, a tip, and the same body with Markdig's own renderer for comparison.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class MarkdownBenchmarks
{
    private const string Paragraph =
        "Wer selbst gut gestimmt ist, steckt andere an: **Freude** ist *ansteckend*, siehe [Freude statt Angst](freude-statt-angst.md#was-angst-mit-uns-macht). Das kostet nichts & wirkt.\n\n";

    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseTaskLists().UseDefinitionLists().UseAbbreviations().UseAlertBlocks().UseAutoLinks().Build();

    private static readonly MarkdownContext German = new("de");

    private readonly MarkdownParser _parser = new(new ImageCatalog(new MemoryTree()));
    private MappedText _body = null!; // Set up before each run.
    private MappedText _tip = null!; // Set up before each run.

    [GlobalSetup]
    public void Prepare()
    {
        string body = "Einleitung.\n\n## Erst die eigene Stimmung\n\n" + string.Concat(Enumerable.Repeat(Paragraph, 8))
            + "## Dann die der anderen\n\n- eins\n- zwei\n\n> [!TIP]\n> Ein Rat.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nNote[^1].\n\n[^1]: Quelle.\n";
        _body = Text(body);
        _tip = Text("Notieren Sie drei Dinge, die Ihnen guttun, und hängen Sie den Zettel dorthin, wo Sie ihn morgens sehen.");
    }

    [Benchmark(Baseline = true)]
    public string Markdig() => global::Markdig.Markdown.ToHtml(_body.Text, Plain);

    [Benchmark]
    public object Body() => _parser.Parse(_body, German, new DiagnosticBag());

    [Benchmark]
    public object Tip() => _parser.ParseItem(_tip, German, new DiagnosticBag());

    private static MappedText Text(string text)
    {
        var source = new SourceText("content/de/a.md", text);
        return MappedText.From(source, new SourceSpan(0, text.Length));
    }
}
