using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Herzblut.Markdown.Parsing;

/// <summary>
/// Paragraphs, which tables are until their bars are read. Markdig wants a bar in each line, so that words straight after a
/// table would make a paragraph of it all; here they begin one of their own.
/// </summary>
internal sealed class TableParagraphParser : ParagraphBlockParser
{
    /// <summary>
    /// As many blocks no person writes into one text. Underlined headings replace their paragraph, which Markdig looks for from the
    /// start of the text, in quadratic time; and each block takes a hundred times its own length in memory.
    /// </summary>
    public const int MostBlocks = 20_000;

    // A head stands near the start of its paragraph; looking at all lines for each line would take quadratic time.
    private const int NearLines = 8;

    // Markdig takes each definition of a target off the start of its paragraph, in quadratic time.
    private const int MostDefinitions = 100;

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block.Parent is { Count: > MostBlocks } && processor.Line.AsSpan().Trim() is ['=' or '-', ..])
        {
            throw new HugeTextException();
        }

        if (!EndsTable(processor, block) && !EndsDefinitions(processor, block))
        {
            return base.TryContinue(processor, block);
        }

        // Asked whether the line goes on with the paragraph, None ends it. Markdig then asks again, as for any line that no
        // other block takes, and wants a block.
        bool isLineFree = processor.IsLazy;
        processor.Close(block);
        return isLineFree ? TryOpen(processor) : BlockState.None;
    }

    private static bool EndsTable(BlockProcessor processor, Block block)
        => block is ParagraphBlock { Lines.Count: >= 2 } paragraph
        && !processor.IsBlankLine
        && !processor.Line.AsSpan().Contains('|')
        && HasHead(paragraph.Lines.Lines.AsSpan(0, Math.Min(paragraph.Lines.Count, NearLines)));

    private static bool EndsDefinitions(BlockProcessor processor, Block block)
        => block is ParagraphBlock { Lines: { Count: >= MostDefinitions } lines }
        && IsDefinition(lines.Lines[0].Slice.AsSpan()) && IsDefinition(lines.Lines[lines.Count - 1].Slice.AsSpan()) && IsDefinition(processor.Line.AsSpan());

    private static bool IsDefinition(ReadOnlySpan<char> line) => line.TrimStart() is ['[', .. var label] && label.Contains("]:", StringComparison.Ordinal);

    private static bool HasHead(ReadOnlySpan<StringLine> lines)
    {
        for (int i = 1; i < lines.Length; i++)
        {
            if (TableLine.IsSeparator(lines[i].Slice.AsSpan()) && lines[i - 1].Slice.AsSpan().Contains('|'))
            {
                return true;
            }
        }

        return false;
    }
}
