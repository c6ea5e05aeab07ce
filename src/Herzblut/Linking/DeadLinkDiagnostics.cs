using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;

namespace Herzblut.Linking;

/// <summary>Links between pages that lead nowhere.</summary>
internal static class DeadLinkDiagnostics
{
    private const int LongestList = 12;

    public static Diagnostic NoSuchFile(SourceText source, SourceSpan span, string path, string? offer) => Error(
        "LNK1001",
        source,
        span,
        new($"Die Datei „{path}“, auf die der Link zeigt, gibt es nicht.", $"The file '{path}' that the link leads to does not exist."),
        offer is null
            ? new("Prüfen Sie Name und Ordner der Zieldatei; der Pfad gilt von dieser Datei aus.", "Check name and folder of the target file; the path counts from this file.")
            : new($"Meinten Sie „{offer}“?", $"Did you mean '{offer}'?"));

    /// <summary>LNK1001, too: a document that was not put beside the text.</summary>
    public static Diagnostic NoSuchDocument(SourceText source, SourceSpan span, string path, string folder) => Error(
        "LNK1001",
        source,
        span,
        new($"Die Datei „{path}“, auf die der Link zeigt, gibt es nicht.", $"The file '{path}' that the link leads to does not exist."),
        new(
            $"Legen Sie die Datei in den Ordner {folder}, unter genau diesem Namen, oder berichtigen Sie den Link; er gilt von dieser Datei aus.",
            $"Put the file into the folder {folder}, under exactly this name, or correct the link; it counts from this file."));

    /// <summary>LNK1008: a file that is there and does not become part of the site.</summary>
    public static Diagnostic Unpublished(SourceText source, SourceSpan span, string path) => Error(
        "LNK1008",
        source,
        span,
        new($"„{path}“ ist eine Art von Datei, die nicht mit veröffentlicht wird.", $"'{path}' is a kind of file that is not published."),
        new(
            "Speichern Sie sie als PDF (oder als docx, xlsx, pptx ohne Makros), und verweisen Sie darauf.",
            "Save it as a PDF (or as docx, xlsx, pptx without macros), and link to that."));

    public static Diagnostic WrongCase(SourceText source, SourceSpan span, string path, string offer) => Error(
        "LNK1002",
        source,
        span,
        new($"„{path}“ gibt es nur mit anderer Groß- und Kleinschreibung.", $"'{path}' exists only with other capital and small letters."),
        new($"Schreiben Sie genau „{offer}“.", $"Write exactly '{offer}'.")) with
    {
        Fix = InOtherCase(source, span, path, offer),
    };

    // Where the path stands in the file as it is read: without escapes, and followed by nothing but its fragment.
    private static ImmutableArray<TextEdit> InOtherCase(SourceText source, SourceSpan span, string path, string offer)
    {
        string written = source.TextOf(span);
        bool isPlain = written.StartsWith(path, StringComparison.Ordinal) && (written.Length == path.Length || written[path.Length] == '#');
        return isPlain && string.Equals(path, offer, StringComparison.OrdinalIgnoreCase) ? [new TextEdit(span with { Length = path.Length }, offer)] : [];
    }

    public static Diagnostic FinishedPage(SourceText source, SourceSpan span, string path, string offer) => Error(
        "LNK1003",
        source,
        span,
        new($"„{path}“ ist die Adresse der fertigen Seite, nicht ihre Datei.", $"'{path}' is the address of the finished page, not its file."),
        new($"Verweisen Sie auf die Datei: „{offer}“", $"Link to the file: '{offer}'"));

    public static Diagnostic Outside(SourceText source, SourceSpan span, string path) => Error(
        "LNK1004",
        source,
        span,
        new($"„{path}“ führt aus dem Ordner „content“ hinaus.", $"'{path}' leads outside the folder 'content'."),
        new("Links führen nur zu Dateien innerhalb von „content“; kopieren Sie die Datei dorthin.", "Links lead only to files inside 'content'; copy the file there."));

    public static Diagnostic Absolute(SourceText source, SourceSpan span, string path, string? offer) => Error(
        "LNK1005",
        source,
        span,
        new($"„{path}“ beginnt mit einem Schrägstrich; Links gelten von der Datei aus, in der sie stehen.", $"'{path}' begins with a slash; links count from the file they stand in."),
        offer is null
            ? new("Schreiben Sie den Pfad der Zieldatei von dieser Datei aus, zum Beispiel „../haltung/gute-stimmung.md“.", "Write the path of the target file from this file, for example '../haltung/gute-stimmung.md'.")
            : new($"Schreiben Sie „{offer}“.", $"Write '{offer}'."));

    public static Diagnostic Draft(SourceText source, SourceSpan span, string path) => Error(
        "LNK1006",
        source,
        span,
        new($"„{path}“ ist ein Entwurf oder wird nicht gezeigt: Der Link führt ins Leere.", $"'{path}' is a draft or is not shown: the link leads nowhere."),
        new("Entfernen Sie den Link, oder veröffentlichen Sie die Zielseite (draft: false).", "Remove the link, or publish the target page (draft: false)."));

    /// <param name="source">The author's file.</param>
    /// <param name="span">The target of the link.</param>
    /// <param name="path">What stands before the <c>#</c>; empty on the same page.</param>
    /// <param name="fragment">What stands after it.</param>
    /// <param name="offer">The fragment that may be meant.</param>
    /// <param name="known">The fragments of the page.</param>
    public static Diagnostic NoSuchFragment(SourceText source, SourceSpan span, string path, string fragment, string? offer, IReadOnlyCollection<string> known)
    {
        string names = string.Join(", ", known.Take(LongestList).Select(id => "#" + id)) + (known.Count > LongestList ? " …" : "");
        Message hint = offer is not null
            ? new($"Meinten Sie „{path}#{offer}“?", $"Did you mean '{path}#{offer}'?")
            : known.Count > 0
                ? new($"Die Seite hat diese Sprungmarken: {names}", $"The page has these anchors: {names}")
                : new("Die Seite hat keine Überschriften, zu denen ein Link springen könnte; löschen Sie das Ende ab „#“.", "The page has no headings that a link could jump to; delete the end from '#'.");
        return Error(
            "LNK1007",
            source,
            span,
            new($"Eine Stelle mit der Sprungmarke „#{fragment}“ gibt es auf der Zielseite nicht.", $"There is no place with the anchor '#{fragment}' on the target page."),
            hint);
    }

    /// <summary>LNK1007, too: an anchor with capitals or with two #, which only some programs find.</summary>
    public static Diagnostic FragmentSpeltOtherwise(SourceText source, SourceSpan span, string path, string fragment, string offer) => new(
        "LNK1007",
        Severity.Warning,
        source,
        span,
        new($"Die Sprungmarke „#{fragment}“ ist anders geschrieben als auf der Zielseite; nicht jedes Programm findet sie so.", $"The anchor '#{fragment}' is spelt differently on the target page; not every program finds it like this."),
        new($"Schreiben Sie „{path}#{offer}“.", $"Write '{path}#{offer}'."));

    /// <summary>LNK1009: the published address of a page, or of its file in the repository.</summary>
    public static Diagnostic OwnAddress(SourceText source, WebLink link, string offer) => new(
        "LNK1009",
        Severity.Warning,
        source,
        link.Span,
        new("Der Link führt über das Internet zu einer Seite dieses Playbooks; in einer Kopie, im Intranet oder nach einem Umzug führt er woandershin.", "The link leads over the internet to a page of this playbook; in a copy, in the intranet or after a move it leads elsewhere."),
        new($"Verweisen Sie auf die Datei: „{offer}“", $"Link to the file: '{offer}'"))
    {
        Covers = WebLink.CauseOf(link.Address),
    };

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
