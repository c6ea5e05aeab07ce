using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Sources;

/// <summary>
/// A text taken out of a file (a body, a decoded YAML value) that knows where each of its characters stands there.
/// </summary>
internal sealed class MappedText
{
    private readonly ImmutableArray<MappedPiece> _pieces;

    /// <summary>A text whose pieces were found while it was decoded.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="source">The file it comes from.</param>
    /// <param name="pieces">
    /// Where runs of the text stand in the file, ascending, the first at offset 0. A run reaches to the next one; inside
    /// it text and file advance together.
    /// </param>
    public MappedText(string text, SourceText source, ImmutableArray<MappedPiece> pieces)
    {
        if (pieces.IsDefaultOrEmpty || pieces[0].Offset != 0)
        {
            throw new ArgumentException("The first piece starts at offset 0.", nameof(pieces));
        }

        Text = UnicodeForm.WithoutNoncharacters(text);
        Memory = Text.AsMemory();
        Source = source;
        _pieces = pieces;
    }

    /// <summary>The decoded text; what is no character (which only an escape can write) is U+FFFD.</summary>
    public string Text { get; }

    /// <summary>The same text; where it stands in the file as it is, a piece of the file's, so that only one of them is kept.</summary>
    public ReadOnlyMemory<char> Memory { get; private set; }

    /// <summary>The file it comes from.</summary>
    public SourceText Source { get; }

    /// <summary>A part of a file as it is stored, such as the body after the front matter.</summary>
    public static MappedText From(SourceText source, SourceSpan span)
    {
        string written = source.TextOf(span);
        var text = new MappedText(written, source, [new MappedPiece(0, span.Start)]);
        if (ReferenceEquals(text.Text, written))
        {
            text.Memory = source.Text.AsMemory(span.Start, span.Length);
        }

        return text;
    }

    /// <summary>Where the character at an offset stands in the file; the text's length is allowed.</summary>
    public int ToSource(int offset)
    {
        MappedPiece piece = _pieces[PieceAt(offset)];
        return Clamp(piece.SourceOffset + offset - piece.Offset);
    }

    /// <summary>
    /// Where a range of the text stands in the file. Its end is the end of its last character there, not the start of
    /// the next one: a folded line end after a word is not part of the word.
    /// </summary>
    public SourceSpan ToSource(SourceSpan span)
    {
        int start = ToSource(span.Start);
        int end = span.Length == 0 ? start : Clamp(ToSource(span.End - 1) + 1);
        return SourceSpan.FromBounds(start, Math.Max(start, end));
    }

    private int PieceAt(int offset)
    {
        int low = 0;
        int high = _pieces.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_pieces[middle].Offset <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    // The text may be longer than its place in the file (an escape that stands for two units, a line end added by YAML).
    private int Clamp(int offset) => Math.Clamp(offset, 0, Source.Text.Length);
}
