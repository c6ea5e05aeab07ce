using System.Globalization;
using System.Text;

namespace Herzblut.Model;

/// <summary>
/// Turns words into the ASCII form used in addresses and fragments: German transliteration (<c>ä→ae</c>, <c>ß→ss</c>),
/// other accents dropped, lower case, every run of anything else one hyphen.
/// </summary>
public static class Slug
{
    /// <summary>
    /// The slug of a text, without hyphens at its ends; letters and digits that have no ASCII form are kept as they
    /// are (lower case), so that no title becomes empty. Empty only where the text holds no letter or digit.
    /// </summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length + 8);
        foreach (char unit in text.Normalize(NormalizationForm.FormC))
        {
            Append(slug, unit);
        }

        if (slug.Length > 0 && slug[^1] == '-')
        {
            slug.Length--;
        }

        return slug.ToString();
    }

    private static void Append(StringBuilder slug, char unit)
    {
        char lower = char.ToLowerInvariant(unit);
        if (char.IsAsciiLetterOrDigit(lower))
        {
            slug.Append(lower);
        }
        else if (German(lower) is { } pair)
        {
            slug.Append(pair);
        }
        else if (char.IsLetterOrDigit(lower))
        {
            AppendWithoutAccent(slug, lower);
        }
        else if (slug.Length > 0 && slug[^1] != '-' && !IsInvisible(lower))
        {
            slug.Append('-');
        }
    }

    private static string? German(char lower) => lower switch
    {
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' or 'ẞ' => "ss",
        _ => null,
    };

    private static void AppendWithoutAccent(StringBuilder slug, char letter)
    {
        string parts = letter.ToString().Normalize(NormalizationForm.FormD);
        slug.Append(char.IsAsciiLetterOrDigit(parts[0]) ? parts[0] : letter);
    }

    // A soft hyphen or a joiner inside a word must not split it.
    private static bool IsInvisible(char unit)
        => CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;
}
