using System.Drawing;
using System.Globalization;

namespace Herzblut.Schemas;

/// <summary>Reads colours as people write them, to offer the form that is asked for.</summary>
internal static class ColourGuess
{
    private static readonly Dictionary<string, string> German = new(StringComparer.Ordinal)
    {
        ["rot"] = "red", ["dunkelrot"] = "darkred", ["blau"] = "blue", ["dunkelblau"] = "darkblue", ["hellblau"] = "lightblue", ["grün"] = "green",
        ["dunkelgrün"] = "darkgreen", ["hellgrün"] = "lightgreen", ["gelb"] = "yellow", ["lila"] = "purple", ["violett"] = "violet", ["schwarz"] = "black",
        ["weiß"] = "white", ["grau"] = "gray", ["braun"] = "brown", ["rosa"] = "pink", ["türkis"] = "turquoise", ["weinrot"] = "maroon",
    };

    /// <summary>
    /// The colour as <c>#rrggbb</c> (or <c>#rgb</c>), from hexadecimal digits with other characters around them, three numbers (<c>rgb(138, 21, 56)</c>), a name of CSS
    /// or a usual German one; null where none can be told.
    /// </summary>
    public static string? ToHex(string text)
    {
        string word = text.Trim().ToLowerInvariant();
        string digits = string.Concat((word.StartsWith("0x", StringComparison.Ordinal) ? word[2..] : word).Where(char.IsAsciiLetterOrDigit));
        if (digits.All(char.IsAsciiHexDigit) && digits.Length is 3 or 6 or 8 && !word.Contains(',', StringComparison.Ordinal))
        {
            return "#" + (digits.Length == 8 ? digits[..6] : digits); // the last two of eight say how far it can be seen through
        }

        // "#8aI5O8": a letter for a digit that looks like it.
        string seen = digits.Replace('o', '0').Replace('i', '1').Replace('l', '1');
        if (word.StartsWith('#') && seen.Length is 3 or 6 && seen.All(char.IsAsciiHexDigit))
        {
            return "#" + seen;
        }

        return Mixed(word) ?? Named(German.GetValueOrDefault(word, word.Replace(" ", "", StringComparison.Ordinal)));
    }

    // "rgb(138, 21, 56)", as the programs of graphic designers show it, with or without the word.
    private static string? Mixed(string text)
    {
        if (text.AsSpan().ContainsAnyExceptInRange('\0', '9') && !text.StartsWith("rgb", StringComparison.Ordinal))
        {
            return null;
        }

        byte[] colours = [.. text.Split([' ', ',', ';', '/', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out byte colour) ? colour : (byte?)null)
            .OfType<byte>()];
        return colours.Length == 3 ? "#" + Convert.ToHexStringLower(colours) : null;
    }

    private static string? Named(string name)
        => Enum.TryParse(name, ignoreCase: true, out KnownColor known) && known is >= KnownColor.AliceBlue and <= KnownColor.YellowGreen && char.IsAsciiLetter(name[0])
            ? string.Create(CultureInfo.InvariantCulture, $"#{Color.FromKnownColor(known).ToArgb() & 0xFFFFFF:x6}")
            : null;
}
