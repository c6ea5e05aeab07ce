using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Herzblut.Markdown.Parsing;

/// <summary>
/// Characters that CommonMark takes for markup and German editors mean as text: gender stars, days at the start of a line,
/// backslashes of Windows paths. Their neighbours decide. And those that Markdig finds to be text only in quadratic time.
/// </summary>
internal sealed class LiteralCharacters : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new LiteralAsteriskParser());
        pipeline.InlineParsers.InsertBefore<EscapeInlineParser>(new WindowsPathParser());
        pipeline.InlineParsers.InsertBefore<PipeTableParser>(new SparseTableParser());
        pipeline.InlineParsers.Insert(0, new BareAddressParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new EndlessLinkParser());
        pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(new UnclosedMarkupParser());
        pipeline.BlockParsers.Replace<ParagraphBlockParser>(new TableParagraphParser());
        pipeline.BlockParsers.Find<ListBlockParser>()?.ItemParsers.Replace<NumberedListItemParser>(new NumberedItemParser());
        pipeline.BlockParsers.Find<ListBlockParser>()?.ItemParsers.Replace<UnorderedListItemParser>(new BulletItemParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Only parsers change.
    }
}
