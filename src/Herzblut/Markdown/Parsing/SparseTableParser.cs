using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Herzblut.Markdown.Parsing;

/// <summary>Takes the bars of a <see cref="SparseTable"/> as text, so that Markdig does not fill it up.</summary>
internal sealed class SparseTableParser : InlineParser
{
    private static readonly object Dense = new();

    public SparseTableParser() => OpeningCharacters = ['|'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not ParagraphBlock paragraph)
        {
            return false;
        }

        // Markdig forgets the states of its parsers after each paragraph.
        object verdict = processor.ParserStates[Index] ??= SparseTable.In(WholeText(slice)) ?? Dense;
        if (verdict == Dense)
        {
            return false;
        }

        paragraph.SetData(SparseTable.Key, verdict);
        processor.Inline = Literals.Take(processor, ref slice, 1);
        return true;
    }

    // From the start of the first line with a bar.
    private static ReadOnlySpan<char> WholeText(StringSlice slice)
    {
        int start = slice.Text.AsSpan(0, slice.Start).LastIndexOf('\n') + 1;
        return slice.Text.AsSpan(start, slice.End + 1 - start);
    }
}
