namespace Herzblut.Yaml.Slips;

/// <summary>Characters that stand for a list's hyphen elsewhere: bullets, and the dashes that word processors make of it.</summary>
internal static class BulletCharacter
{
    /// <summary>True for characters that begin no text.</summary>
    public static bool Is(char character) => character is '•' or '·' or '●' or '▪' or '◦' or '‣' or '–' or '—' or '−' or '‐' or '‑';
}
