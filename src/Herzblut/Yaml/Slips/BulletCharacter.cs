using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>Characters that stand for a list's hyphen elsewhere: bullets, and the dashes that word processors make of it.</summary>
internal static class BulletCharacter
{
    // A bullet of Word's symbol fonts, as it arrives elsewhere.
    private const char Symbol = '\uF0B7';

    /// <summary>True for characters that begin no text.</summary>
    public static bool Is(char character) => character is '•' or '·' or '●' or '▪' or '◦' or '‣' or '–' or '—' or '−' or '‐' or '‑'
        or '→' or '➔' or '➢' or '►' or '▶' or '☐' or '☑' or '✓' or '✔' or Symbol;

    /// <summary>
    /// How long the mark of an item is that a line begins with: a bullet, a number (<c>1.</c>, <c>2)</c>) or Word's round <c>o</c> before a tab;
    /// 0 where there is none.
    /// </summary>
    public static int LengthAt(ReadOnlySpan<char> line)
    {
        if (line.Length > 1 && (Is(line[0]) || (line[0] is 'o' or '*' or '+' && line[1] == '\t')))
        {
            return 1;
        }

        int digits = line.IndexOfAnyExcept(CharacterRange.Digits);
        return digits is > 0 and < 4 && line[digits] is '.' or ')' && digits + 1 < line.Length && line[digits + 1] is ' ' or '\t' ? digits + 1 : 0;
    }
}
