namespace Herzblut.Diagnostics;

/// <summary>Names of characters that nobody sees, for messages.</summary>
public static class CharacterNames
{
    /// <summary>The number of a character and, where it has one that helps, its name: <c>U+00A0, non-breaking space</c>.</summary>
    public static Message Of(char unit)
    {
        string number = $"U+{(int)unit:X4}";
        return unit switch
        {
            '\u00A0' or '\u202F' => Named("geschütztes Leerzeichen", "non-breaking space"),
            '\u200B' => Named("Leerzeichen ohne Breite", "zero-width space"),
            '\u200C' or '\u200D' or '\u2060' => Named("Verbinder ohne Breite", "zero-width joiner"),
            '\uFEFF' => Named("Bytereihenfolge-Marke", "byte order mark"),
            '\u00AD' => Named("weiches Trennzeichen", "soft hyphen"),
            '\u2028' => Named("Zeilentrenner", "line separator"),
            '\u2029' => Named("Absatztrenner", "paragraph separator"),
            '\u0085' => Named("Zeilenende NEL", "next line"),
            (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => Named("ändert die Schreibrichtung", "changes the direction of writing"),
            '\uFFFD' => Named("Ersatzzeichen für ein verlorenes Zeichen", "replacement for a lost character"),
            >= '\u0080' and <= '\u009F' or < ' ' or '\u007F' => Named("Steuerzeichen", "control character"),
            _ => new Message(number, number),
        };

        Message Named(string german, string english) => new($"{number}, {german}", $"{number}, {english}");
    }
}
