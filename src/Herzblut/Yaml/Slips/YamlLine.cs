using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// One line of a YAML text, taken apart as far as slips need it: indentation, dashes, key, value.
/// </summary>
internal readonly record struct YamlLine
{
    private YamlLine(string text, int start, int end)
    {
        Text = text;
        Start = start;
        End = end;
        Indented = start;
        while (Indented < end && text[Indented] == ' ')
        {
            Indented++;
        }

        Content = Indented;
        while (Content < end && text[Content] == '-' && (Content + 1 == end || text[Content + 1] is ' ' or '\t'))
        {
            DashCount++;
            LastDash = Content;
            Content++;
            while (Content < end && text[Content] is ' ' or '\t')
            {
                Content++;
            }
        }

        KeyEnd = FindKeyEnd(text, Content, end);
        Value = KeyEnd < 0 ? Content : SkipBlanks(text, KeyEnd + 1, end);
    }

    /// <summary>The text the line is part of.</summary>
    public string Text { get; }

    /// <summary>Offset of its first character.</summary>
    public int Start { get; }

    /// <summary>Offset after its last character, without line end and trailing spaces.</summary>
    public int End { get; }

    /// <summary>Offset of the first character that is no space.</summary>
    public int Indented { get; }

    /// <summary>How many dashes (<c>- - </c>) begin it.</summary>
    public int DashCount { get; }

    /// <summary>Offset of the last of them.</summary>
    public int LastDash { get; }

    /// <summary>Offset after the dashes.</summary>
    public int Content { get; }

    /// <summary>Offset of the colon after a key; -1 where there is none.</summary>
    public int KeyEnd { get; }

    /// <summary>Offset of the value, <see cref="Content"/> without a key; <see cref="End"/> where nothing stands there.</summary>
    public int Value { get; }

    /// <summary>The number of spaces in front.</summary>
    public int Indent => Indented - Start;

    /// <summary>The column of what follows the dashes, from 0: the level of the key.</summary>
    public int ContentColumn => Content - Start;

    /// <summary>True for a line without content.</summary>
    public bool IsBlank => Indented == End;

    /// <summary>True for a line with nothing but a comment.</summary>
    public bool IsComment => !IsBlank && Text[Indented] == '#';

    /// <summary>True for an item of a list.</summary>
    public bool HasDash => DashCount > 0;

    /// <summary>True where a key and its colon stand on the line.</summary>
    public bool HasKey => KeyEnd >= 0;

    /// <summary>The key as written; only where <see cref="HasKey"/>.</summary>
    public string Key => Text[Content..KeyEnd].TrimEnd();

    /// <summary>The line from which <paramref name="start"/> is the first character.</summary>
    public static YamlLine At(string text, int start)
    {
        int end = text.AsSpan(start).IndexOfAny('\r', '\n');
        end = end < 0 ? text.Length : start + end;
        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return new YamlLine(text, start, end);
    }

    /// <summary>The line that holds an offset.</summary>
    public static YamlLine Around(string text, int offset)
        => At(text, text.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1);

    /// <summary>The start of the line after this one; the text's length at its end.</summary>
    public int NextStart()
    {
        int at = Text.AsSpan(End).IndexOfAny('\r', '\n');
        if (at < 0)
        {
            return Text.Length;
        }

        at += End;
        return Text[at] == '\r' && at + 1 < Text.Length && Text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /// <summary>A range of the line as text.</summary>
    public string Slice(int from, int to) => Text[from..to];

    /// <summary>The range from an offset to the line's end.</summary>
    public SourceSpan From(int offset) => SourceSpan.FromBounds(offset, End);

    // A key ends at the first ": " (or a colon at the line's end) outside quotation marks.
    private static int FindKeyEnd(string text, int start, int end)
    {
        int at = start;
        if (at < end && text[at] is '"' or '\'')
        {
            int closing = text.IndexOf(text[at], at + 1, end - at - 1);
            if (closing < 0)
            {
                return -1;
            }

            at = SkipBlanks(text, closing + 1, end);
            return IsKeyColon(text, at, end) ? at : -1;
        }

        if (at < end && text[at] is '#' or '[' or '{')
        {
            return -1;
        }

        for (; at < end; at++)
        {
            if (IsKeyColon(text, at, end))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsKeyColon(string text, int at, int end)
        => at < end && text[at] == ':' && (at + 1 == end || text[at + 1] is ' ' or '\t');

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}
