using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Quick;

/// <summary>Walks over the lines of a YAML text that hold something.</summary>
/// <param name="text">The whole file.</param>
/// <param name="span">The part of it to walk over.</param>
internal struct LineCursor(string text, SourceSpan span)
{
    private readonly int _end = span.End;
    private int _lineStart = span.Start;
    private int _next = span.Start;

    /// <summary>Where the rest of the line starts; after a dash that is the item.</summary>
    public int At { get; private set; } = span.Start;

    /// <summary>After the line's last character that is no space.</summary>
    public int LineEnd { get; private set; } = span.Start;

    /// <summary>True after the last line; the column is then below all others.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>The rest's distance from the left margin; -1 at the end.</summary>
    public readonly int Column => IsAtEnd ? -1 : At - _lineStart;

    /// <summary>True where the rest of the line is an item of a list.</summary>
    public readonly bool IsItem => !IsAtEnd && text[At] == '-' && (At + 1 == LineEnd || text[At + 1] == ' ');

    /// <summary>Moves on within the line, over spaces.</summary>
    /// <param name="offset">Where to look from.</param>
    public void MoveTo(int offset)
    {
        At = offset;
        while (At < LineEnd && text[At] == ' ')
        {
            At++;
        }
    }

    /// <summary>True where nothing or a comment is left of the line.</summary>
    public readonly bool IsEmpty => At == LineEnd || text[At] == '#';

    /// <summary>Moves to the next line that holds something.</summary>
    public void MoveToNextLine()
    {
        do
        {
            MoveToNextRawLine();
        }
        while (!IsAtEnd && IsEmpty);
    }

    /// <summary>Moves to the next line, whatever it holds; false at the end.</summary>
    public bool MoveToNextRawLine()
    {
        if (_next >= _end)
        {
            IsAtEnd = true;
            return false;
        }

        _lineStart = _next;
        int length = text.AsSpan(_next, _end - _next).IndexOf('\n');
        LineEnd = length < 0 ? _end : _next + length;
        _next = length < 0 ? _end : LineEnd + 1;
        while (LineEnd > _lineStart && text[LineEnd - 1] is ' ' or '\r')
        {
            LineEnd--;
        }

        MoveTo(_lineStart);
        return true;
    }

    /// <summary>The line from a column on, spaces at its end included; empty for a shorter line.</summary>
    public readonly ReadOnlySpan<char> RawFrom(int column)
    {
        ReadOnlySpan<char> line = text.AsSpan(_lineStart, _next - _lineStart).TrimEnd("\r\n");
        return column < line.Length ? line[column..] : [];
    }

    /// <summary>True if a line end follows the line, false for a last line without one.</summary>
    public readonly bool HasLineEnd => text[_next - 1] == '\n';
}
