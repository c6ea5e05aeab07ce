using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Parsing;
using Herzblut.Markdown.Rendering;
using Herzblut.Markdown.Slips;
using Herzblut.Sources;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace Herzblut.Markdown;

/// <summary>
/// Reads Markdown into HTML with holes. Thread-safe: one parser serves a whole build.
/// </summary>
/// <param name="images">Finds the pictures that texts show.</param>
internal sealed class MarkdownParser(ImageCatalog images)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseDefinitionLists()
        .Use<DefinitionListEnd>()
        .UseAbbreviations()
        .UseAlertBlocks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Use<LiteralCharacters>()
        .UsePreciseSourceLocation()
        .Build();

    private readonly ConcurrentStack<ContentDraft> _drafts = [];

    /// <summary>Makes what all parsers share, so that the first text does not wait for it.</summary>
    public static void MakeReady() => RuntimeHelpers.RunClassConstructor(typeof(MarkdownParser).TypeHandle);

    /// <summary>Reads the body of a file, or a long text of its front matter: always blocks.</summary>
    public MarkdownContent Parse(MappedText text, MarkdownContext context, DiagnosticBag diagnostics)
        => Parse(text, context, diagnostics, isItem: false);

    /// <summary>
    /// Reads a text of a list (a tip, a question): one paragraph comes without its <c>&lt;p&gt;</c>, see
    /// <see cref="MarkdownContent.IsInline"/>; longer texts are blocks.
    /// </summary>
    public MarkdownContent ParseItem(MappedText text, MarkdownContext context, DiagnosticBag diagnostics)
        => Parse(text, context, diagnostics, isItem: true);

    private MarkdownContent Parse(MappedText text, MarkdownContext context, DiagnosticBag diagnostics, bool isItem)
    {
        if (isItem && PlainLine.TryParse(text.Text) is { } plain)
        {
            return plain;
        }

        ContentDraft draft = _drafts.TryPop(out ContentDraft? used) ? used : new ContentDraft();
        draft.Begin(text, context, images, diagnostics);
        try
        {
            return ReadTree(draft) is { } document ? Render(draft, document, isItem) : MarkdownContent.Empty;
        }
        finally
        {
            draft.Clear();
            _drafts.Push(draft);
        }
    }

    private static MarkdownDocument? ReadTree(ContentDraft draft)
    {
        try
        {
            MarkdownDocument document = Markdig.Markdown.Parse(draft.Text.Text, Pipeline);
            if (document.Count <= TableParagraphParser.MostBlocks)
            {
                TableCode.Unescape(draft.Text.Text, document);
                return document;
            }
        }
        catch (Exception problem) when (problem is HugeTextException || (problem is ArgumentException && problem.Message.Contains("depth limit", StringComparison.Ordinal)))
        {
            // The latter is Markdig's way to say that the nesting exceeds its limit. Every other exception is a defect.
        }

        draft.Report(BlockDiagnostics.TooDeep(draft.Text.Source, draft.Place(0, 0)));
        return null;
    }

    private static MarkdownContent Render(ContentDraft draft, MarkdownDocument document, bool isItem)
    {
        draft.Headings.Collect(draft, document);
        FootnoteRenderer.CheckUnused(draft, document);
        ParagraphBlock? only = isItem && document is [ParagraphBlock { Inline: { } inlines } first] && ImageRenderer.Figure(inlines) is null ? first : null;
        if (only?.Inline is { } line)
        {
            InlineRenderer.WriteChildren(draft, line);
        }
        else
        {
            BlockRenderer.WriteChildren(draft, document);
        }

        if (draft.Html.IsOverfull)
        {
            draft.Report(BlockDiagnostics.TooLong(draft.Text.Source, draft.Place(0, 0)));
            return MarkdownContent.Empty;
        }

        (string html, var holes) = draft.Html.Finish();
        string words = PlainText.Of(document);
        // A comment, a line, a space that may not break: nobody sees anything. Of a picture that is refused more was said.
        bool isShown = !string.IsNullOrWhiteSpace(words) || draft.Text.Text.Contains("![", StringComparison.Ordinal) || draft.Text.Text.Contains("<img", StringComparison.OrdinalIgnoreCase);
        return new MarkdownContent
        {
            Html = isShown ? html : "",
            Holes = isShown ? holes : [],
            PlainText = words,
            Markdown = draft.Text.Memory,
            WordCount = WordCounter.Count(words),
            Links = [.. draft.Links],
            WebLinks = [.. draft.WebLinks],
            NamedPages = [.. draft.NamedPages],
            Headings = draft.Headings.All,
            OtherIds = [.. draft.OtherIds],
            IsInline = only is not null,
        };
    }
}
