using Herzblut.Diagnostics;

namespace Herzblut.Sources;

/// <summary>Files that cannot be read as they should.</summary>
internal static class ReadingDiagnostics
{
    private static readonly Message SaveAsUtf8 = new(
        "Speichern Sie die Datei mit der Zeichenkodierung UTF-8 (im Editor unter „Speichern unter“, Feld „Codierung“).",
        "Save the file with the character encoding UTF-8 (in the editor below 'Save as', field 'Encoding').");

    public static Diagnostic NotUtf8(SourceText source, SourceSpan span) => new(
        "CNT3001",
        Severity.Error,
        source,
        span,
        new("Hier steht ein Zeichen, das nicht als UTF-8 gespeichert ist; Umlaute gehen verloren.", "A character stands here that is not stored as UTF-8; umlauts get lost."),
        SaveAsUtf8);

    public static Diagnostic OtherEncoding(SourceText source) => new(
        "CNT3002",
        Severity.Error,
        source,
        default,
        new("Die Datei ist nicht als UTF-8 gespeichert.", "The file is not stored as UTF-8."),
        SaveAsUtf8);

    /// <summary>CNT3008: UTF-8 that an editor once took for Windows-1252 and stored again.</summary>
    public static Diagnostic Garbled(SourceText source, SourceSpan span) => new(
        "CNT3008",
        Severity.Error,
        source,
        span,
        new("Hier steht Zeichensalat statt eines Umlauts oder Anführungszeichens.", "Garbled characters stand here instead of an umlaut or a quotation mark."),
        new(
            "Ersetzen Sie ihn durch das richtige Zeichen (etwa „ä“) und suchen Sie im Rest der Datei nach „Ã“ und „â€“. Speichern Sie sie mit der Zeichenkodierung UTF-8.",
            "Replace them by the right character ('ä', say) and search the rest of the file for 'Ã' and 'â€'. Save it with the character encoding UTF-8."));

    public static Diagnostic Binary(SourceText source, SourceSpan span) => new(
        "CNT3003",
        Severity.Error,
        source,
        span,
        new("Die Datei enthält Zeichen, die in keinem Text vorkommen.", "The file holds characters that occur in no text."),
        new(
            "Löschen Sie sie. Ist die Datei gar kein Text (etwa aus Word), speichern Sie ihn als „Nur Text“ mit der Kodierung UTF-8.",
            "Delete them. If the file is no text at all (from Word, say), save it as 'plain text' with the encoding UTF-8."));

    public static Diagnostic TooLarge(SourceText source, long bytes) => new(
        "CNT3004",
        Severity.Error,
        source,
        default,
        new($"Die Datei ist zu groß: {bytes / 1024} KB.", $"The file is too large: {bytes / 1024} KB."),
        new(
            $"Texte bis {TextReading.MaximumBytes / 1024} KB werden gelesen; teilen Sie die Datei in mehrere.",
            $"Texts up to {TextReading.MaximumBytes / 1024} KB are read; split the file into several."));

    public static Diagnostic Empty(SourceText source) => new(
        "CNT3005",
        Severity.Error,
        source,
        default,
        new("Die Datei ist leer.", "The file is empty."),
        new("Tragen Sie Kopf („---“, „title: …“, „---“) und Text ein, oder löschen Sie die Datei.", "Fill in a header ('---', 'title: …', '---') and text, or delete the file."));

    public static Diagnostic LeadsOutside(SourceText source) => new(
        "CNT3006",
        Severity.Error,
        source,
        default,
        new("Die Datei ist eine Verknüpfung (symbolischer Link), die aus dem Ordner hinausführt.", "The file is a symbolic link that leads outside the folder."),
        new("Ersetzen Sie die Verknüpfung durch die Datei selbst, im Ordner „content“.", "Replace the link by the file itself, inside the folder 'content'."));

    public static Diagnostic Unreadable(SourceText source) => new(
        "CNT3007",
        Severity.Error,
        source,
        default,
        new("Die Datei lässt sich nicht öffnen.", "The file cannot be opened."),
        new("Prüfen Sie, ob sie noch da ist, und ihre Zugriffsrechte.", "Check whether it is still there, and its access rights."));
}
