namespace Herzblut.Yaml.Slips;

/// <summary>Signs that stand for a list's hyphen elsewhere: bullets, and the dashes that word processors make of it.</summary>
internal static class BulletSign
{
    /// <summary>True for signs that begin no text.</summary>
    public static bool Is(char sign) => sign is '•' or '·' or '●' or '▪' or '◦' or '‣' or '–' or '—' or '−' or '‐' or '‑';
}
