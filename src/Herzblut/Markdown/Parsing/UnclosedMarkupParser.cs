using Markdig.Helpers;
using Markdig.Parsers;

namespace Herzblut.Markdown.Parsing;

/// <summary>
/// Comments, instructions, declarations and CDATA whose end is missing in the paragraph: their <c>&lt;</c> is text. Markdig finds
/// that out for each anew, in quadratic time; here an end is looked for once and holds for all that start before it.
/// </summary>
internal sealed class UnclosedMarkupParser : InlineParser
{
    private static readonly (string Start, string End)[] Kinds = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")];

    public UnclosedMarkupParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        int kind = 0;
        while (kind < Kinds.Length && !rest.StartsWith(Kinds[kind].Start, StringComparison.Ordinal))
        {
            kind++;
        }

        if (kind == Kinds.Length || NextEnd(processor, slice, kind) <= slice.End)
        {
            return false;
        }

        processor.Inline = Literals.Take(processor, ref slice, 1);
        return true;
    }

    private int NextEnd(InlineProcessor processor, StringSlice slice, int kind)
    {
        // Markdig forgets the states of its parsers after each paragraph.
        int[] ends = (int[])(processor.ParserStates[Index] ??= new int[Kinds.Length]);
        if (ends[kind] <= slice.Start)
        {
            int found = slice.AsSpan().IndexOf(Kinds[kind].End, StringComparison.Ordinal);
            ends[kind] = found < 0 ? int.MaxValue : slice.Start + found;
        }

        return ends[kind];
    }
}
