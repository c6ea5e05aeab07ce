using Herzblut.Diagnostics;

namespace Herzblut.Loading;

/// <summary>Slips in the frame of a content file: its two lines <c>---</c>.</summary>
internal static class FrontMatterDiagnostics
{
    public static Diagnostic Missing(SourceText source) => Error(
        "CNT2001",
        source,
        new SourceSpan(0, 0),
        new("Der Kopf der Datei fehlt, und mit ihm die Angabe „title“.", "The header of the file is missing, and with it the entry 'title'."),
        new(
            "Beginnen Sie die Datei mit drei Zeilen: „---“, „title: …“ und „---“; darunter folgt der Text.",
            "Begin the file with three lines: '---', 'title: …' and '---'; the text follows below."));

    public static Diagnostic NotFirst(SourceText source, SourceSpan span) => Error(
        "CNT2002",
        source,
        span,
        new("Vor der Zeile „---“ steht eine Leerzeile; sie muss die erste Zeile der Datei sein.", "A blank line stands before '---', which must be the first line of the file."),
        new("Löschen Sie die Leerzeilen am Anfang der Datei.", "Delete the blank lines at the start of the file."));

    public static Diagnostic OpeningMissing(SourceText source, SourceSpan span) => Error(
        "CNT2003",
        source,
        span,
        new("Vor dem Kopf fehlt die Zeile „---“.", "The line '---' in front of the header is missing."),
        new(
            "Setzen Sie in die erste Zeile der Datei drei Bindestriche: --- (und ebenso in die Zeile nach dem Kopf)",
            "Put three hyphens into the first line of the file: --- (and likewise into the line after the header)"));

    public static Diagnostic ClosingMissing(SourceText source, SourceSpan span) => Error(
        "CNT2004",
        source,
        span,
        new("Der Kopf der Datei endet nicht: Die zweite Zeile „---“ fehlt.", "The header of the file does not end: the second line '---' is missing."),
        new(
            "Setzen Sie zwischen die Angaben und den Text eine Zeile aus drei Bindestrichen: ---",
            "Put a line of three hyphens between the entries and the text: ---"));

    public static Diagnostic MisspeltFence(SourceText source, SourceSpan span) => Error(
        "CNT2005",
        source,
        span,
        new("Diese Zeile soll wohl den Kopf begrenzen, besteht aber nicht aus genau drei Bindestrichen.", "This line seems to mark the header but is not made of exactly three hyphens."),
        new("Schreiben Sie genau drei Bindestriche ohne Leerzeichen: ---", "Write exactly three hyphens without spaces: ---"));

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
