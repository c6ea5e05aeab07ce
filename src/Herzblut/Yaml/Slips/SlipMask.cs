using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// Covers a slip that was reported, so that the rest of the document can be read: offsets stay as they are.
/// </summary>
internal static class SlipMask
{
    /// <summary>Stands for a value that could not be read; a private-use character that no keyboard writes.</summary>
    public const char Mark = '\uE000';

    /// <summary>Moves the indentation of a line to its end.</summary>
    public static void MoveToStart(char[] text, SourceSpan line)
    {
        Span<char> characters = text.AsSpan(line.Start, line.Length);
        int spaces = Math.Max(0, characters.IndexOfAnyExcept(' '));
        characters[spaces..].CopyTo(characters);
        characters[^spaces..].Fill(' ');
    }

    /// <summary>Replaces a range by spaces; line ends stay.</summary>
    public static void Blank(char[] text, SourceSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] is not ('\r' or '\n'))
            {
                text[i] = ' ';
            }
        }
    }
}
