using System.Globalization;
using Herzblut.Diagnostics;

namespace Herzblut.Addresses;

/// <summary>
/// Turns words into the ASCII form used in addresses and fragments: German transliteration (<c>ä→ae</c>, <c>ß→ss</c>),
/// other accents dropped, lower case, every run of anything else one hyphen.
/// </summary>
internal static class Slug
{
    private const int StackLength = 512;

    /// <summary>
    /// The slug of a text, without hyphens at its ends; letters and digits that have no ASCII form are kept as they
    /// are (lower case), so that no title becomes empty. Empty only where the text holds no letter or digit.
    /// </summary>
    public static string From(string text)
    {
        string composed = text.Composed();
        int longest = 2 * composed.Length;
        Span<char> slug = longest <= StackLength ? stackalloc char[longest] : new char[longest];
        int length = 0;
        foreach (char unit in composed)
        {
            length = Append(slug, length, unit);
        }

        return new string(slug[..(length > 0 && slug[length - 1] == '-' ? length - 1 : length)]);
    }

    /// <summary>
    /// The slug of a heading as editors and code platforms spell its fragment: they drop punctuation inside words, where
    /// <see cref="From"/> puts a hyphen (<c>Kund*innen</c> is <c>kundinnen</c>).
    /// </summary>
    public static string FromEditors(string text)
        => From(string.Concat(text.Where(unit => char.IsLetterOrDigit(unit) || char.IsWhiteSpace(unit) || unit is '-' or '_' || IsInvisible(unit))));

    private static int Append(Span<char> slug, int length, char unit)
    {
        if (char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit))
        {
            slug[length] = unit;
            return length + 1;
        }

        if (German(unit) is { } pair)
        {
            pair.CopyTo(slug[length..]);
            return length + pair.Length;
        }

        char lower = char.ToLowerInvariant(unit);
        if (char.IsLetterOrDigit(lower))
        {
            slug[length] = WithoutAccent(lower);
            return length + 1;
        }

        if (length > 0 && slug[length - 1] != '-' && !IsInvisible(lower))
        {
            slug[length] = '-';
            return length + 1;
        }

        return length;
    }

    private static string? German(char letter) => letter switch
    {
        'ä' or 'Ä' => "ae",
        'ö' or 'Ö' => "oe",
        'ü' or 'Ü' => "ue",
        'ß' or 'ẞ' => "ss",
        _ => null,
    };

    private static char WithoutAccent(char letter)
    {
        if (char.IsAscii(letter))
        {
            return letter;
        }

        string parts = letter.ToString().Decomposed();
        return char.IsAsciiLetterOrDigit(parts[0]) ? parts[0] : letter;
    }

    // A soft hyphen or a joiner inside a word must not split it.
    private static bool IsInvisible(char unit)
        => CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;
}
