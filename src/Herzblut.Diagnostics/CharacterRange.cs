namespace Herzblut.Diagnostics;

/// <summary>Runs of characters, for sets of them.</summary>
public static class CharacterRange
{
    /// <summary>All UTF-16 units from one to another, both included, in order.</summary>
    public static string Between(char first, char last) => string.Create(last - first + 1, first, static (units, start) =>
    {
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = (char)(start + i);
        }
    });
}
