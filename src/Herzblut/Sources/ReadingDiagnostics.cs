using Herzblut.Diagnostics;

namespace Herzblut.Sources;

/// <summary>Files that cannot be read as they should.</summary>
internal static class ReadingDiagnostics
{
    /// <summary>Why no page can show a file: told at the text that names it, or else at the file.</summary>
    public static Cause OtherKind(string path) => new("kind of file", path.Composed());

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

    /// <summary>CNT3003, too: a document of another program, as a whole.</summary>
    public static Diagnostic OtherProgramsFile(SourceText source, Message kind) => new(
        "CNT3003",
        Severity.Error,
        source,
        default,
        new($"Die Datei ist {kind.German}, kein Text; der Name allein ändert daran nichts.", $"The file is {kind.English}, not a text; its name alone does not change that."),
        new(
            "Öffnen Sie sie in ihrem Programm, kopieren Sie den Text in eine neue Datei (im Texteditor), und speichern Sie diese als „Nur Text“ mit der Kodierung UTF-8.",
            "Open it in its program, copy the text into a new file (in a text editor), and save that as 'plain text' with the encoding UTF-8."));

    public static Diagnostic TooLarge(SourceText source, long bytes) => new(
        "CNT3004",
        Severity.Error,
        source,
        default,
        new($"Die Datei ist zu groß: {bytes / 1024} KB.", $"The file is too large: {bytes / 1024} KB."),
        new(
            $"Gelesen werden Dateien bis {TextReading.MaximumBytes / 1024} KB. Teilen Sie einen Text in mehrere; löschen Sie, was nicht hineingehört.",
            $"Files up to {TextReading.MaximumBytes / 1024} KB are read. Split a text into several; delete what does not belong there."));

    public static Diagnostic Empty(SourceText source) => new(
        "CNT3005",
        Severity.Error,
        source,
        default,
        new("Die Datei ist leer.", "The file is empty."),
        new("Tragen Sie Kopf („---“, „title: …“, „---“) und Text ein, oder löschen Sie die Datei.", "Fill in a header ('---', 'title: …', '---') and text, or delete the file."));

    /// <summary>What is wrong with a file of a tree; of one without a problem, that it could not be read all the same.</summary>
    public static Diagnostic Of(SourceFile file)
    {
        var source = new SourceText(file.Path, "");
        return file.Problem switch
        {
            SourceFileProblem.LeadsOutside => LeadsOutside(source),
            SourceFileProblem.NoFile => NoFile(source),
            SourceFileProblem.GarbledName => GarbledName(source),
            _ => Unreadable(source),
        };
    }

    private static Diagnostic LeadsOutside(SourceText source) => new(
        "CNT3006",
        Severity.Error,
        source,
        default,
        new(
            "Das ist eine Verknüpfung (symbolischer Link), die aus ihrem Ordner hinaus, in einen versteckten Ordner, auf einen Ordner oder ins Leere führt.",
            "This is a symbolic link that leads out of its folder, into a hidden folder, to a folder or nowhere."),
        new("Ersetzen Sie die Verknüpfung durch die Datei oder den Ordner selbst.", "Replace the link by the file or the folder itself."));

    private static Diagnostic NoFile(SourceText source) => new(
        "CNT3013",
        Severity.Error,
        source,
        default,
        new("Das ist keine Datei, sondern eine Leitung oder ein Gerät des Systems.", "This is no file but a pipe, a socket or a device of the system."),
        new("Löschen Sie sie, oder ersetzen Sie sie durch eine Datei.", "Delete it, or replace it by a file."));

    /// <summary>CNT3015: a web page with the name of a picture or a document.</summary>
    public static Diagnostic Disguised(SourceText source) => new(
        "CNT3015",
        Severity.Error,
        source,
        default,
        new("Die Datei enthält eine Webseite, kein Bild oder Dokument dieser Art; manche Browser würden sie ausführen.", "The file holds a web page, no picture or document of this kind; some browsers would run it."),
        new("Laden Sie die richtige Datei noch einmal herunter, oder löschen Sie diese.", "Download the right file once more, or delete this one."));

    private static Diagnostic GarbledName(SourceText source) => new(
        "CNT3014",
        Severity.Error,
        source,
        default,
        new("Der Name der Datei oder ihres Ordners ist nicht als UTF-8 gespeichert; sie lässt sich nicht öffnen.", "The name of the file or of its folder is not stored as UTF-8; it cannot be opened."),
        new("Geben Sie ihr einen neuen Namen, am einfachsten aus den Buchstaben a bis z, Ziffern und Bindestrichen.", "Give it a new name, at best of the letters a to z, digits and hyphens."));

    private static Diagnostic Unreadable(SourceText source) => new(
        "CNT3007",
        Severity.Error,
        source,
        default,
        new("Die Datei lässt sich nicht öffnen.", "The file cannot be opened."),
        new("Prüfen Sie, ob sie noch da ist, und ihre Zugriffsrechte.", "Check whether it is still there, and its access rights."));
}
