using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Parsing;

/// <summary>Characters that are text.</summary>
internal static class Literals
{
    /// <summary>The next characters as text; the slice goes on after them.</summary>
    public static LiteralInline Take(InlineProcessor processor, ref StringSlice slice, int length)
    {
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        var literal = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1),
            Span = new Markdig.Syntax.SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return literal;
    }
}
