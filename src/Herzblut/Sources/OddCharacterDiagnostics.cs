using Herzblut.Diagnostics;

namespace Herzblut.Sources;

/// <summary>Characters that nobody types: CNT3009 to CNT3012.</summary>
internal static class OddCharacterDiagnostics
{
    public static Diagnostic Of(SourceText source, SourceSpan span, char unit) => unit switch
    {
        '\u0085' or '\u2028' or '\u2029' => LineSeparator(source, span, unit),
        '\uFFFD' => Lost(source, span),
        >= '\uE000' => NoPicture(source, span, unit),
        _ => Control(source, span, unit),
    };

    /// <summary>CNT3009: a line end that most programs do not take for one.</summary>
    private static Diagnostic LineSeparator(SourceText source, SourceSpan span, char unit) => new(
        "CNT3009", Severity.Error, source, span,
        new(
            $"Hier steht ein unsichtbares Sonderzeichen ({CharacterNames.Of(unit).German}), das beim Kopieren mitgekommen ist.",
            $"An invisible special character ({CharacterNames.Of(unit).English}) stands here; it came along when copying."),
        new(
            "Löschen Sie es, und schreiben Sie dafür ein Leerzeichen oder, im Text unter dem Kopf, eine neue Zeile.",
            "Delete it, and write a space in its place or, in the text below the header, a new line."));

    /// <summary>CNT3010: what a program writes in place of a character that it could not read.</summary>
    private static Diagnostic Lost(SourceText source, SourceSpan span) => new(
        "CNT3010", Severity.Error, source, span,
        new(
            "Hier ist ein Zeichen verloren gegangen, meist ein Umlaut oder Anführungszeichen (U+FFFD).",
            "A character got lost here, mostly an umlaut or a quotation mark (U+FFFD)."),
        new("Schreiben Sie das richtige Zeichen an diese Stelle.", "Write the right character in its place."));

    /// <summary>CNT3011: a control character. Those of a Windows text that was read as another one stand for a visible character.</summary>
    private static Diagnostic Control(SourceText source, SourceSpan span, char unit)
    {
        string? meant = unit is >= '\u0080' and <= '\u009F' && Windows1252.Decode([(byte)unit])[0] is var visible && !char.IsControl(visible) ? visible.ToString() : null;
        return new Diagnostic(
            "CNT3011", Severity.Error, source, span,
            new(
                $"Hier steht ein unsichtbares Zeichen, das in keinen Text gehört ({CharacterNames.Of(unit).German}).",
                $"An invisible character stands here that belongs in no text ({CharacterNames.Of(unit).English})."),
            meant is null
                ? new("Löschen Sie es.", "Delete it.")
                : new($"Schreiben Sie dafür „{meant}“.", $"Write '{meant}' in its place."));
    }

    /// <summary>CNT3012: a place that fonts fill as they like, and most not at all.</summary>
    private static Diagnostic NoPicture(SourceText source, SourceSpan span, char unit) => new(
        "CNT3012", Severity.Error, source, span,
        new(
            $"Dieses Zeichen (U+{(int)unit:X4}) gibt es nur in der Schrift, aus der es kopiert wurde; andere sehen ein Kästchen.",
            $"This character (U+{(int)unit:X4}) exists only in the font it was copied from; others see a box."),
        new("Löschen Sie es, oder schreiben Sie ein gewöhnliches Zeichen dafür.", "Delete it, or write an ordinary character in its place."));
}
