using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Herzblut.Markdown;

/// <summary>
/// Markdig leaves a definition list open after its last item, so that a footnote right after it counts as part of it
/// and is lost. This closes the list.
/// </summary>
internal sealed class DefinitionListEnd : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Replace<DefinitionListParser>(new ClosingParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Only the parser changes.
    }

    private sealed class ClosingParser : DefinitionListParser
    {
        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            BlockState state = base.TryContinue(processor, block);
            if (state is BlockState.Break or BlockState.None && block.Parent is { } list)
            {
                list.IsOpen = false;
            }

            return state;
        }
    }
}
