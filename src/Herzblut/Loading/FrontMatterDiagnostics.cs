using Herzblut.Diagnostics;
using Herzblut.Markdown.Drafts;
using Herzblut.Schemas;
using Herzblut.Yaml.Slips;

namespace Herzblut.Loading;

/// <summary>Slips in the frame of a content file: its two lines <c>---</c>.</summary>
internal static class FrontMatterDiagnostics
{
    public static Diagnostic Missing(SourceText source, YamlLine first)
    {
        // A heading at the start is the title already.
        string line = source.TextOf(first.From(first.Start));
        string? heading = line.StartsWith("# ", StringComparison.Ordinal) ? line[2..].Trim() : null;
        bool isPlain = heading is null || !(heading.Contains(": ", StringComparison.Ordinal) || heading.Contains(" #", StringComparison.Ordinal) || heading.StartsWith('"'));
        string title = heading is null ? "…" : isPlain ? heading : QuotingDiagnostics.Quoted(heading);
        return Error(
            "CNT2001",
            source,
            new SourceSpan(0, 0),
            new("Der Kopf der Datei fehlt, und mit ihm die Angabe „title“.", "The header of the file is missing, and with it the entry 'title'."),
            new(
                $"Beginnen Sie die Datei mit drei Zeilen: „---“, „title: {title}“ und „---“; darunter folgt der Text{(heading is null ? "" : " ohne die Überschrift")}.",
                $"Begin the file with three lines: '---', 'title: {title}' and '---'; the text follows below{(heading is null ? "" : ", without the heading")}.")) with
        {
            Cause = HeadingDiagnostics.InPlaceOfHeader(source),
        };
    }

    public static Diagnostic TextBeforeHeader(SourceText source, SourceSpan span) => Error(
        "CNT2002",
        source,
        span,
        new("Vor der Zeile „---“, mit der der Kopf beginnt, steht noch etwas; sie muss die erste Zeile der Datei sein.", "Something stands before the line '---' that begins the header; it must be the first line of the file."),
        new(
            "Löschen Sie alles davor, oder verschieben Sie es unter den Kopf.",
            "Delete all that stands before it, or move it below the header."));

    /// <summary>CNT2002, too: the title as a heading in front of the header, which lacks it.</summary>
    public static Diagnostic TitleAbove(SourceText source, SourceSpan span, string title)
    {
        string value = title.Contains(": ", StringComparison.Ordinal) || title.Contains(" #", StringComparison.Ordinal) || title.StartsWith('"') ? QuotingDiagnostics.Quoted(title) : title;
        return Error(
            "CNT2002",
            source,
            span,
            new("Der Titel steht vor dem Kopf; die Zeile „---“ muss die erste der Datei sein.", "The title stands before the header; the line '---' must be the first of the file."),
            new($"Löschen Sie diese Zeile, und schreiben Sie in den Kopf: „title: {value}“", $"Delete this line, and write into the header: 'title: {value}'")) with
        {
            Covers = KeyDiagnostics.MissingKeyCause("title", source),
        };
    }

    /// <summary>CNT1042: the name of a list or an object that marks of a heading make a comment.</summary>
    public static Diagnostic NameInComment(SourceText source, SourceSpan line, YamlLine name) => Error(
        "CNT1042",
        source,
        line,
        new($"Mit „#“ am Anfang ist diese Zeile eine Anmerkung; so fehlt über den Zeilen darunter der Name „{name.Key}“.", $"With '#' in front this line is a comment, so the lines below lack the name '{name.Key}'."),
        new($"Schreiben Sie „{name.Key}:“, ohne Raute davor.", $"Write '{name.Key}:'.")) with
    {
        Fix = [new TextEdit(SourceSpan.FromBounds(line.Start, name.Start), "")],
    };

    /// <summary>CNT2007: the first line twice.</summary>
    public static Diagnostic OpenedTwice(SourceText source, SourceSpan span) => Error(
        "CNT2007",
        source,
        span,
        new("Der Kopf beginnt mit zwei Zeilen „---“; so ist er schon zu Ende, bevor eine Angabe kommt.", "The header begins with two lines '---', so it ends before any entry."),
        new("Löschen Sie eine der beiden Zeilen „---“.", "Delete one of the two lines '---'."));

    /// <summary>CNT2002, too: the header stands in a block of code.</summary>
    public static Diagnostic Framed(SourceText source, SourceSpan span) => Error(
        "CNT2002",
        source,
        span,
        new("Der Kopf steht in einem Rahmen aus ```; die Zeile „---“ muss die erste der Datei sein.", "The header stands in a frame of ```; the line '---' must be the first of the file."),
        new("Löschen Sie diese Zeile und die Zeile ```, mit der der Rahmen endet.", "Delete this line and the line ``` that ends the frame."));

    /// <summary>CNT2003, too: the lines of a block of code in place of the two lines.</summary>
    public static Diagnostic FrameForLines(SourceText source, SourceSpan span, string opening) => Error(
        "CNT2003",
        source,
        span,
        new("Der Kopf beginnt und endet mit ```, nicht mit „---“; so wird er nicht erkannt.", "The header begins and ends with ```, not with '---', and is not recognised."),
        new($"Schreiben Sie „---“ statt „{opening}“ und „---“ statt der Zeile ``` nach dem Kopf.", $"Write '---' instead of '{opening}' and '---' instead of the line ``` after the header."));

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

    /// <summary>CNT2006: a second chapter or story in the same file.</summary>
    public static Diagnostic SecondHeader(SourceText source, SourceSpan span) => Error(
        "CNT2006",
        source,
        span,
        new("Mitten im Text beginnt ein zweiter Kopf; eine Datei ist aber nur ein Kapitel oder ein Praxisbeispiel.", "A second header begins in the middle of the text; a file is one chapter or one practice example, though."),
        new(
            "Schneiden Sie alles ab dieser Zeile aus, und fügen Sie es in eine neue Datei im selben Ordner ein.",
            "Cut out everything from this line on, and paste it into a new file in the same folder."));

    /// <summary>CNT2006, too: the header goes on in a second one.</summary>
    public static Diagnostic HeaderInTwo(SourceText source, SourceSpan span) => Error(
        "CNT2006",
        source,
        span,
        new("Auf den Kopf folgt ein zweiter; was darin steht, erschiene als Text auf der Seite.", "A second header follows the first; what it holds would appear on the page as text."),
        new(
            "Löschen Sie diese Zeile „---“ und die darüber: Alle Angaben stehen in einem Kopf, zwischen zwei Zeilen „---“.",
            "Delete this line '---' and the one above it: all entries stand in one header, between two lines '---'."));

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
