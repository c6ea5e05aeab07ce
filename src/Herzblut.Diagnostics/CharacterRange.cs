using System.Buffers;

namespace Herzblut.Diagnostics;

/// <summary>
/// Runs of characters, for sets of them. To look for such a set costs less than the searches of the framework that take a range, such as
/// <c>IndexOfAnyExceptInRange</c>: in precompiled code they put both bounds on the heap, each time.
/// </summary>
public static class CharacterRange
{
    /// <summary>The digits of ASCII.</summary>
    public static SearchValues<char> Digits { get; } = SearchValues.Create(Between('0', '9'));

    /// <summary>All UTF-16 units from one to another, both included, in order.</summary>
    public static string Between(char first, char last) => string.Create(last - first + 1, first, static (units, start) =>
    {
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = (char)(start + i);
        }
    });
}
