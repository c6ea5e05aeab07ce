namespace Herzblut.Diagnostics;

/// <summary>
/// The text of one file as it is stored, and the only place that turns offsets into lines and columns. A byte order
/// mark is not part of the text; <c>\n</c>, <c>\r\n</c> and a lone <c>\r</c> each end one line.
/// </summary>
/// <param name="path">How diagnostics name the file: relative to the root, with <c>/</c>.</param>
/// <param name="text">The decoded text, line ends untouched.</param>
public sealed class SourceText(string path, string text)
{
    private int[]? _lineStarts;

    /// <summary>How diagnostics name the file: relative to the root, with <c>/</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The decoded text, line ends untouched.</summary>
    public string Text { get; } = text;

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    // Two threads may both compute the starts; they agree, so no lock is needed.
    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>The text a span covers.</summary>
    public string TextOf(SourceSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Line and column of an offset, both from 1, the column in UTF-16 units.</summary>
    public LinePosition PositionOf(int offset)
    {
        int line = LineIndexOf(offset);
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>
    /// Line and column of an offset, both from 1, the column in Unicode characters (code points): an emoji is one.
    /// This is what diagnostics show to people.
    /// </summary>
    public LinePosition CharacterPositionOf(int offset)
    {
        int line = LineIndexOf(offset);
        int column = 1;
        for (int i = LineStarts[line]; i < offset; i++)
        {
            if (!(char.IsLowSurrogate(Text[i]) && i > 0 && char.IsHighSurrogate(Text[i - 1])))
            {
                column++;
            }
        }

        return new LinePosition(line + 1, column);
    }

    /// <summary>The offset at which a line (from 1) starts.</summary>
    public int StartOfLine(int line) => LineStarts[line - 1];

    /// <summary>A line (from 1) without its line end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        int start = LineStarts[line - 1];
        int end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    private int LineIndexOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        int index = Array.BinarySearch(LineStarts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        int position = 0;
        for (int found; (found = text.AsSpan(position).IndexOfAny('\r', '\n')) >= 0; starts.Add(position))
        {
            position += found + 1;
            if (text[position - 1] == '\r' && position < text.Length && text[position] == '\n')
            {
                position++;
            }
        }

        return [.. starts];
    }
}
