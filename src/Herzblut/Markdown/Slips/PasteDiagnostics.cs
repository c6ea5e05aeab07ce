using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Slips;

/// <summary>Marks of items and headings that are none: what comes along when text is pasted from a word processor, and a missing space.</summary>
internal static class PasteDiagnostics
{
    /// <summary>MDN5013: a mark followed by what only looks like a space.</summary>
    public static Diagnostic StrangeSpace(SourceText source, SourceSpan span, string mark, char stranger, string cure) => new(
        "MDN5013", Severity.Error, source, span,
        new Message(
            $"Bei „{mark}“ steht ein unsichtbares Sonderzeichen ({CharacterNames.Of(stranger).German}) statt eines gewöhnlichen Leerzeichens; so wird keine Überschrift oder Liste daraus.",
            $"Beside '{mark}' there is an invisible special character ({CharacterNames.Of(stranger).English}) instead of an ordinary space, so this does not become a heading or a list."),
        Write(cure))
    {
        JoinsNeighbours = true,
    };

    /// <summary>MDN5014: a bullet that Markdown does not know.</summary>
    public static Diagnostic Bullet(SourceText source, SourceSpan span, string bullet, string cure) => new(
        "MDN5014", Severity.Error, source, span,
        new Message(
            $"Ein Listenpunkt beginnt mit einem Bindestrich, nicht mit „{Shown(bullet)}“; so laufen die Zeilen zusammen.",
            $"A list item begins with a hyphen, not with '{Shown(bullet)}'; the lines run together."),
        Write(cure))
    {
        JoinsNeighbours = true,
    };

    /// <summary>MDN5015: a line that looks blank but is not.</summary>
    public static Diagnostic InvisibleLine(SourceText source, SourceSpan span, char stranger) => new(
        "MDN5015", Severity.Warning, source, span,
        new Message(
            $"Diese Zeile sieht leer aus, enthält aber ein unsichtbares Sonderzeichen ({CharacterNames.Of(stranger).German}); sie trennt keine Absätze.",
            $"This line looks blank but holds an invisible special character ({CharacterNames.Of(stranger).English}); it separates no paragraphs."),
        new Message("Löschen Sie es, sodass die Zeile leer ist.", "Delete it so that the line is blank."));

    /// <summary>MDN5021: no space after the mark of an item or a heading.</summary>
    public static Diagnostic GluedMark(SourceText source, SourceSpan span, string mark, string cure) => new(
        "MDN5021", Severity.Warning, source, span,
        new Message(
            $"Nach „{mark}“ fehlt das Leerzeichen; so wird keine {(mark == "#" ? "Überschrift" : "Liste")} daraus.",
            $"The space after '{mark}' is missing, so this does not become {(mark == "#" ? "a heading" : "a list")}."),
        Write(cure))
    {
        JoinsNeighbours = true,
    };

    /// <summary>MDN5025: a heading between the marks of emphasis.</summary>
    public static Diagnostic MarkedHeading(SourceText source, SourceSpan span, string cure) => new(
        "MDN5025", Severity.Warning, source, span,
        new Message(
            "Eine Überschrift beginnt mit #; mit Sternchen davor bleibt sie gewöhnlicher Text.",
            "A heading begins with #; with asterisks in front of it it stays ordinary text."),
        Write(cure));

    private static Message Write(string cure) => new($"Schreiben Sie „{cure}“.", $"Write '{cure}'.");

    private static string Shown(string bullet) => bullet[0] >= '\uE000' ? $"U+{(int)bullet[0]:X4}" : bullet;
}
