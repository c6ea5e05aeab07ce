namespace Herzblut.Search.Analysis;

/// <summary>How words begin, by their first four letters: a quick bound that spares most look-ups.</summary>
internal sealed class BeginningSet
{
    /// <summary>How many letters are compared.</summary>
    public const int Letters = 4;

    private readonly HashSet<ulong> _beginnings;

    /// <summary>An empty set with room for that many.</summary>
    public BeginningSet(int capacity = 0) => _beginnings = new HashSet<ulong>(capacity);

    /// <summary>Notes how a word begins, unless it is shorter.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length >= Letters)
        {
            _beginnings.Add(Packed(word));
        }
    }

    /// <summary>True where a word begins with the first four letters of the text, which has at least so many.</summary>
    public bool Contains(ReadOnlySpan<char> text) => text.Length >= Letters && _beginnings.Contains(Packed(text));

    // In one number.
    private static ulong Packed(ReadOnlySpan<char> text) => ((ulong)text[0] << 48) | ((ulong)text[1] << 32) | ((ulong)text[2] << 16) | text[3];
}
