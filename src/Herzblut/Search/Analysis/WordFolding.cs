using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;

namespace Herzblut.Search.Analysis;

/// <summary>
/// The spelling that words are compared in. The browser's script folds alike; a shared table of cases holds the two together.
/// </summary>
internal static class WordFolding
{
    /// <summary>The same for a whole text, which is given back where it is folded already: most words are.</summary>
    public static string Fold(string word)
    {
        foreach (char unit in word)
        {
            if (!char.IsAsciiLetterLower(unit) && !char.IsAsciiDigit(unit) && unit is not ('ä' or 'ö' or 'ü'))
            {
                return Fold(word.AsSpan());
            }
        }

        return word;
    }

    /// <summary>Lower case, Unicode form C, <c>ß</c> as <c>ss</c>, accents dropped except on <c>ä ö ü</c>, invisible characters dropped.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[128] : new char[2 * word.Length];
        int length = 0;
        foreach (char unit in word)
        {
            if (char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit))
            {
                buffer[length++] = unit;
            }
            else if (char.IsAsciiLetterUpper(unit))
            {
                buffer[length++] = (char)(unit | 0x20);
            }
            else if (Umlaut(unit) is var umlaut and not '\0')
            {
                buffer[length++] = umlaut;
            }
            else if (unit is 'ß' or 'ẞ')
            {
                buffer[length++] = 's';
                buffer[length++] = 's';
            }
            else
            {
                return FoldSlowly(word);
            }
        }

        return new string(buffer[..length]);
    }

    /// <summary>A folded word without its umlauts: the order of the vocabulary.</summary>
    public static string WithoutUmlauts(string folded)
        => folded.AsSpan().IndexOfAny('ä', 'ö', 'ü') < 0
            ? folded
            : folded.Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');

    private static char Umlaut(char unit) => unit switch
    {
        'ä' or 'Ä' => 'ä',
        'ö' or 'Ö' => 'ö',
        'ü' or 'Ü' => 'ü',
        _ => '\0',
    };

    private static string FoldSlowly(ReadOnlySpan<char> word)
    {
        string composed = word.ToString().Composed().ToLowerInvariant();
        var folded = new StringBuilder(composed.Length + 4);
        foreach (char unit in composed)
        {
            _ = unit switch
            {
                'ä' or 'ö' or 'ü' => folded.Append(unit),
                'ß' => folded.Append("ss"),
                'æ' => folded.Append("ae"),
                'œ' => folded.Append("oe"),
                'ø' => folded.Append('o'),
                'ł' => folded.Append('l'),
                'ı' => folded.Append('i'),
                _ => AppendWithoutAccent(folded, unit),
            };
        }

        return folded.ToString();
    }

    private static StringBuilder AppendWithoutAccent(StringBuilder folded, char unit)
    {
        if (char.IsAscii(unit))
        {
            return folded.Append(unit);
        }

        foreach (char part in unit.ToString().Decomposed())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                folded.Append(char.ToLowerInvariant(part));
            }
        }

        return folded;
    }
}
