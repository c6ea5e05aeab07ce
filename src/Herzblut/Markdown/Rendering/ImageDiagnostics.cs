using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Markdown.Rendering;

/// <summary>What can be wrong with pictures: MDN2xxx. (MDN2007 was given once; what is wrong inside a drawing is reported there.)</summary>
internal static class ImageDiagnostics
{
    /// <summary>MDN2001: no such file.</summary>
    public static Diagnostic Missing(SourceText source, SourceSpan span, string path, string? nearest) => new(
        "MDN2001", Severity.Error, source, span,
        new Message($"Das Bild „{path}“ gibt es nicht.", $"There is no picture '{path}'."),
        nearest is not null && string.Equals(RelativePath.NameOf(nearest), RelativePath.NameOf(path), StringComparison.Ordinal) && RelativePath.Resolve(RelativePath.FolderOf(source.Path), path) is { } place ? new Message(
            $"Meinten Sie „{nearest}“? Sonst legen Sie die Bilddatei in den Ordner {RelativePath.FolderOf(place)}.",
            $"Did you mean '{nearest}'? Otherwise put the picture's file into the folder {RelativePath.FolderOf(place)}.")
            : nearest is not null ? new Message($"Meinten Sie „{nearest}“?", $"Did you mean '{nearest}'?")
            : RelativePath.Resolve(RelativePath.FolderOf(source.Path), path) is { } file
            ? new Message(
                $"Legen Sie die Bilddatei in den Ordner {RelativePath.FolderOf(file)}, unter genau diesem Namen (Groß- und Kleinbuchstaben zählen).",
                $"Put the picture's file into the folder {RelativePath.FolderOf(file)}, under exactly this name (capital letters count).")
            : new Message(
                "Legen Sie die Bilddatei in den Ordner dieses Kapitels, und achten Sie auf Groß- und Kleinbuchstaben.",
                "Put the picture's file into this chapter's folder, and mind capital letters."));

    /// <summary>MDN2002: the path leaves the folder of the content.</summary>
    public static Diagnostic Outside(SourceText source, SourceSpan span, string path) => new(
        "MDN2002", Severity.Error, source, span,
        new Message($"Das Bild „{path}“ liegt außerhalb des Ordners content.", $"The picture '{path}' lies outside the folder content."),
        new Message(
            "Legen Sie die Bilddatei in den Ordner dieses Kapitels oder in content/media.",
            "Put the picture's file into this chapter's folder or into content/media."));

    /// <summary>MDN2003: nothing for those who cannot see the picture.</summary>
    public static Diagnostic NoDescription(SourceText source, SourceSpan span, string target) => new(
        "MDN2003", Severity.Warning, source, span,
        new Message(
            "Das Bild hat keine Beschreibung für Menschen, die es nicht sehen können.",
            "The picture has no description for people who cannot see it."),
        new Message(
            $"Schreiben Sie in die eckigen Klammern, was zu sehen ist: ![Beschreibung]({target})",
            $"Write into the square brackets what it shows: ![description]({target})"));

    /// <summary>MDN2003, too: words that a program filled in.</summary>
    public static Diagnostic FilledIn(SourceText source, SourceSpan span, string words, string target) => new(
        "MDN2003", Severity.Warning, source, span,
        new Message(
            $"„{words}“ beschreibt das Bild nicht für Menschen, die es nicht sehen können.",
            $"'{words}' does not describe the picture for people who cannot see it."),
        new Message(
            $"Schreiben Sie in die eckigen Klammern, was zu sehen ist: ![Beschreibung]({target})",
            $"Write into the square brackets what it shows: ![description]({target})"));

    /// <summary>MDN2004: a picture of another site, which pages must not load.</summary>
    public static Diagnostic Foreign(SourceText source, SourceSpan span, string address) => new(
        "MDN2004", Severity.Warning, source, span,
        new Message(
            "Das Bild liegt auf einer fremden Website; die Seite lädt nichts von dort und zeigt nur einen Link.",
            "The picture lies on another website; the page loads nothing from there and shows a link only."),
        new Message(
            $"Speichern Sie das Bild, wenn Sie es verwenden dürfen, im Ordner {FolderFor(source)}, und schreiben Sie statt der Adresse: {PathOf(source, NameIn(address) ?? "bild.png")}",
            $"If you may use the picture, save it in the folder {FolderFor(source)}, and write instead of the address: {PathOf(source, NameIn(address) ?? "picture.png")}"));

    /// <summary>MDN2005: a format that browsers do not show.</summary>
    public static Diagnostic UnknownFormat(SourceText source, SourceSpan span, string path) => new(
        "MDN2005", Severity.Error, source, span,
        new Message($"Browser zeigen Dateien wie „{path}“ nicht als Bild.", $"Browsers do not show files like '{path}' as pictures."),
        new Message("Speichern Sie das Bild als png, jpg, webp, gif oder svg.", "Save the picture as png, jpg, webp, gif or svg."));

    /// <summary>MDN2006: empty, damaged or something else.</summary>
    public static Diagnostic Unreadable(SourceText source, SourceSpan span, string path) => new(
        "MDN2006", Severity.Error, source, span,
        new Message(
            $"Die Datei „{path}“ ist leer, beschädigt oder kein Bild dieser Art.",
            $"The file '{path}' is empty, damaged or not a picture of this kind."),
        new Message("Öffnen Sie das Original und speichern Sie es noch einmal, als png oder jpg.", "Open the original and save it once more, as png or jpg."));

    /// <summary>MDN2009: slow on a phone.</summary>
    public static Diagnostic Heavy(SourceText source, SourceSpan span, long bytes) => new(
        "MDN2009", Severity.Warning, source, span,
        new Message(
            $"Das Bild ist {bytes / 1_000_000} MB groß und lädt unterwegs lange.",
            $"The picture has {bytes / 1_000_000} MB and takes long to load on the road."),
        new Message(
            "Verkleinern Sie es auf etwa 1600 Pixel Breite, als jpg oder webp.",
            "Make it smaller, about 1600 pixels wide, as jpg or webp."));

    /// <summary>MDN2011: a picture out of an e-mail or a document, written into the text or named by what only that program knows.</summary>
    public static Diagnostic NoFile(SourceText source, SourceSpan span) => new(
        "MDN2011", Severity.Error, source, span,
        new Message(
            "Das Bild ist keine Datei; so etwas bleibt beim Kopieren aus E-Mails und Dokumenten übrig.",
            "The picture is no file; that is left over when copying from e-mails and documents."),
        new Message(
            $"Speichern Sie das Bild als Datei im Ordner {FolderFor(source)}, und schreiben Sie ihren Namen, zum Beispiel ![Beschreibung]({PathOf(source, "bild.png")})",
            $"Save the picture as a file in the folder {FolderFor(source)}, and write its name, for example ![description]({PathOf(source, "picture.png")})"));

    /// <summary>MDN2008: <c>![text]()</c>.</summary>
    public static Diagnostic NoTarget(SourceText source, SourceSpan span) => new(
        "MDN2008", Severity.Error, source, span,
        new Message("Dem Bild fehlt der Name der Datei.", "The picture lacks the name of its file."),
        new Message(
            "Schreiben Sie ihn zwischen die runden Klammern, zum Beispiel ![Beschreibung](bild.png)",
            "Write it between the round brackets, for example ![description](picture.png)"));

    // A chapter's pictures belong in the folder of its name, others beside their file.
    private static string FolderFor(SourceText source) => RelativePath.FolderOf($"{RelativePath.FolderOf(source.Path)}/{PathOf(source, "x")}");

    private static string PathOf(SourceText source, string name) => source.Path.Split('/') is [_, _, _, not "index.md" and var file] ? $"{file[..^".md".Length]}/{name}" : name;

    // The name of the picture's file; null where the address does not end in one.
    private static string? NameIn(string address)
    {
        string name = RelativePath.NameOf(address);
        bool isName = name.Length > 0 && name.Contains('.', StringComparison.Ordinal) && name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-' or '_');
        return isName ? name : null;
    }
}
