using System.Buffers;

namespace Herzblut.Diagnostics;

/// <summary>
/// The normal forms of Unicode for any text, the same on every system. The framework's <c>Normalize</c> throws at what is no character
/// (U+FFFE, half of a pair), and authors can write that: in a text, a name, an address, an escape.
/// </summary>
public static class UnicodeForm
{
    private static readonly SearchValues<char> Halves = SearchValues.Create(CharacterRange.Between('\uD800', '\uDFFF'));

    // Below them, no character is decomposed, or composed with the one before.
    private const char FirstDecomposed = '\u00C0';
    private const char FirstMark = '\u0300';

    private static readonly SearchValues<char> Whole = SearchValues.Create(CharacterRange.Between('\0', (char)(FirstDecomposed - 1)));
    private static readonly SearchValues<char> Single = SearchValues.Create(CharacterRange.Between('\0', (char)(FirstMark - 1)));

    /// <summary>The composed form (C), in which names and texts are compared; what is no character is U+FFFD.</summary>
    public static string Composed(this string text) => HasOther(text, Single) ? NormalForm.Compose(WithoutNoncharacters(text)) : text;

    /// <summary>The decomposed form (D): letters, then their accents; what is no character is U+FFFD.</summary>
    public static string Decomposed(this string text) => HasOther(text, Whole) ? NormalForm.Decompose(WithoutNoncharacters(text)) : text;

    /// <summary>True for a text that is its own composed form.</summary>
    public static bool IsComposed(this string text) => string.Equals(text, text.Composed(), StringComparison.Ordinal);

    private static bool HasOther(string text, SearchValues<char> usual)
    {
        ReadOnlySpan<char> rest = text;
        for (int at = rest.IndexOfAnyExcept(usual); at >= 0; at = rest.IndexOfAnyExcept(usual))
        {
            if (!IsTypographic(rest[at]))
            {
                return true;
            }

            rest = rest[(at + 1)..];
        }

        return false;
    }

    // Dashes, quotation marks, bullets, the ellipsis, the narrow space and the euro stand in nearly every text.
    private static bool IsTypographic(char unit) => unit is (>= '\u2010' and <= '\u2027') or '\u202F' or '\u20AC';

    /// <summary>The text with U+FFFD for halves of characters, U+FFFE and U+FFFF; of the same length.</summary>
    public static string WithoutNoncharacters(string text)
    {
        // Of either, whichever comes first: a set of both is searched slowly.
        int at = (int)Math.Min((uint)text.AsSpan().IndexOfAny(Halves), (uint)text.AsSpan().IndexOfAny('\uFFFE', '\uFFFF'));
        if (at < 0)
        {
            return text;
        }

        char[] units = text.ToCharArray();
        for (int i = at; i < units.Length; i++)
        {
            if (i + 1 < units.Length && char.IsSurrogatePair(units[i], units[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(units[i]) || units[i] is '\uFFFE' or '\uFFFF')
            {
                units[i] = '\uFFFD';
            }
        }

        return new string(units);
    }
}
