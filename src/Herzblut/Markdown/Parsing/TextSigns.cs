using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Herzblut.Markdown.Parsing;

/// <summary>
/// Characters that CommonMark takes for markup and German editors mean as text: gender stars, days at the start of a line,
/// backslashes of Windows paths. Their neighbours decide.
/// </summary>
internal sealed class TextSigns : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new PlainStarParser());
        pipeline.InlineParsers.InsertBefore<EscapeInlineParser>(new WindowsPathParser());
        pipeline.BlockParsers.Replace<ParagraphBlockParser>(new TableParagraphParser());
        pipeline.BlockParsers.Find<ListBlockParser>()?.ItemParsers.Replace<NumberedListItemParser>(new NumberedItemParser());
        pipeline.BlockParsers.Find<ListBlockParser>()?.ItemParsers.Replace<UnorderedListItemParser>(new BulletItemParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Only parsers change.
    }
}
