using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// Slips in the form of YAML, in front matter and in settings files. The words are for people who have never heard of YAML:
/// "header" (Kopf) is what stands between the two lines <c>---</c>.
/// </summary>
internal static class YamlDiagnostics
{
    public static Diagnostic Unreadable(SourceText source, SourceSpan span) => Error(
        "CNT1001",
        source,
        span,
        new("Diese Zeile lässt sich nicht lesen.", "This line cannot be read."),
        new(
            "Jede Angabe hat die Form „name: wert“. Steht im Wert ein Doppelpunkt oder ein Sonderzeichen, setzen Sie ihn in gerade Anführungszeichen (\"…\"); prüfen Sie auch Einrückung und Leerzeichen.",
            "Every entry reads 'name: value'. If the value holds a colon or a special character, put it into straight quotation marks (\"…\"); check indentation and spaces too."));

    public static Diagnostic RootIsNoMapping(SourceText source, SourceSpan span) => Error(
        "CNT1002",
        source,
        span,
        new("Hier werden Angaben der Form „name: wert“ erwartet.", "Entries of the form 'name: value' are expected here."),
        new("Schreiben Sie zum Beispiel „title: Gute Stimmung“, mit einem Leerzeichen nach dem Doppelpunkt.", "Write for example 'title: A good mood', with a space after the colon."));

    public static Diagnostic ColonWithoutSpace(SourceText source, SourceSpan span, string key, string value) => Error(
        "CNT1008",
        source,
        span,
        new("Nach dem Doppelpunkt fehlt ein Leerzeichen.", "A space is missing after the colon."),
        new($"Schreiben Sie „{key}: {value}“.", $"Write '{key}: {value}'.")) with
    {
        Fix = SlipFixes.SpaceAfter(source, span, key + ":"),
    };

    /// <summary>CNT1008, too: keys in braces that touch their values. Once for all of them.</summary>
    public static Diagnostic ColonsWithoutSpace(SourceText source, SourceSpan braces, string cure) => Error(
        "CNT1008",
        source,
        braces,
        new("Nach jedem Doppelpunkt steht ein Leerzeichen.", "A space stands after each colon."),
        new($"Schreiben Sie „{cure}“.", $"Write '{cure}'.")) with
    {
        Cause = new Cause("keys that touch their values", source.Path, braces.Start),
        Fix = [new TextEdit(braces, cure)],
    };

    /// <summary>CNT1033: a link where the name of a file is expected.</summary>
    public static Diagnostic LinkForName(SourceText source, SourceSpan span, string name) => Error(
        "CNT1033",
        source,
        span,
        new("Hier wird der Name einer Datei erwartet, kein Link.", "The name of a file is expected here, no link."),
        new($"Schreiben Sie nur „{name}“.", $"Write '{name}'."));

    /// <summary>CNT1040: a dash for "nothing".</summary>
    public static Diagnostic DashAlone(SourceText source, SourceSpan span) => Error(
        "CNT1040",
        source,
        span,
        new("Hinter dem Doppelpunkt steht nur ein Strich.", "A dash alone stands after the colon."),
        new("Tragen Sie etwas ein, oder löschen Sie die Zeile.", "Fill it in, or delete the line."));

    /// <summary>CNT1038: a comma or a full stop after a list in brackets.</summary>
    public static Diagnostic AfterBracket(SourceText source, SourceSpan span, string list) => Error(
        "CNT1038",
        source,
        span,
        new("Hinter der schließenden Klammer steht noch etwas.", "Something stands after the closing bracket."),
        new($"Löschen Sie „{source.TextOf(span).Trim()}“ am Ende: {list}", $"Delete '{source.TextOf(span).Trim()}' at the end: {list}")) with
    {
        Fix = [new TextEdit(span, "")],
    };

    public static Diagnostic BracketNotClosed(SourceText source, SourceSpan span, char closing) => Error(
        "CNT1016",
        source,
        span,
        new($"Die öffnende Klammer findet keine schließende („{closing}“).", $"The opening bracket finds no closing one ('{closing}')."),
        new(
            $"Setzen Sie „{closing}“ ans Ende der Aufzählung. Ist die Klammer Teil eines Textes, setzen Sie den Text in gerade Anführungszeichen (\"…\").",
            $"Put '{closing}' at the end of the list. If the bracket is part of a text, put the text into straight quotation marks (\"…\")."));

    /// <summary>CNT1036: a second entry on the line of the first.</summary>
    public static Diagnostic TwoEntries(SourceText source, SourceSpan span, string entry, bool isAfterComma) => Error(
        "CNT1036",
        source,
        span,
        new("Zwei Angaben stehen in einer Zeile.", "Two entries stand on one line."),
        new($"Setzen Sie „{entry}“ in eine eigene Zeile darunter, ebenso weit eingerückt{(isAfterComma ? ", und löschen Sie das Komma davor" : "")}.", $"Put '{entry}' on a line of its own below, indented as far{(isAfterComma ? ", and delete the comma before it" : "")}."));

    public static Diagnostic ColonMissing(SourceText source, SourceSpan span, string key, string value) => Error(
        "CNT1019",
        source,
        span,
        new($"Hinter „{key}“ fehlt der Doppelpunkt.", $"The colon after '{key}' is missing."),
        value.Length == 0
            ? new($"Schreiben Sie „{key}:“, mit Doppelpunkt.", $"Write '{key}:', with a colon.")
            : new($"Schreiben Sie „{key}: {value}“, mit Doppelpunkt und Leerzeichen.", $"Write '{key}: {value}', with a colon and a space."));

    /// <summary>CNT1039: <c>order:: 2</c>.</summary>
    public static Diagnostic TwoColons(SourceText source, SourceSpan key, string cure) => Error(
        "CNT1039",
        source,
        key,
        new("Hinter dem Namen stehen zwei Doppelpunkte.", "Two colons stand after the name."),
        new($"Schreiben Sie nur einen: „{cure}“", $"Write only one: '{cure}'")) with
    {
        Fix = [new TextEdit(key, source.TextOf(key).TrimEnd(':'))],
    };

    public static Diagnostic StrayText(SourceText source, SourceSpan span) => Error(
        "CNT1020",
        source,
        span,
        new("Dieser Text gehört zu keiner Angabe.", "This text belongs to no entry."),
        new(
            "Setzt er den Text der Zeile davor fort, rücken Sie ihn mit zwei Leerzeichen ein; ist er ein Listeneintrag, beginnen Sie mit Bindestrich und Leerzeichen („- “); gehört er zum Fließtext, gehört er unter die zweite Zeile „---“.",
            "If it continues the text of the line before, indent it with two spaces; if it is a list item, begin with a hyphen and a space ('- '); if it is running text, it belongs below the second line '---'."));

    /// <summary>CNT1031: a key between the marks of emphasis.</summary>
    public static Diagnostic MarkedKey(SourceText source, SourceSpan span, string key, string value) => Error(
        "CNT1031",
        source,
        span,
        new($"„{key}“ steht zwischen Sternchen oder anderen Zeichen der Auszeichnung; so wird der Name nicht erkannt.", $"'{key}' stands between asterisks or other marks of formatting, which hides the name."),
        new($"Schreiben Sie „{key}: {value}“.", $"Write '{key}: {value}'."));

    /// <summary>CNT1029: a comment as other languages write it.</summary>
    public static Diagnostic ForeignComment(SourceText source, SourceSpan span, string text) => Error(
        "CNT1029",
        source,
        span,
        new("Eine Anmerkung beginnt hier mit dem Zeichen #.", "A comment begins with the character # here."),
        new($"Schreiben Sie „# {text}“, oder löschen Sie die Zeile.", $"Write '# {text}', or delete the line."));

    public static Diagnostic ConflictMarker(SourceText source, SourceSpan span) => Error(
        "CNT1022",
        source,
        span,
        new("Spuren eines Konflikts: Zwei Änderungen wurden nicht zusammengeführt.", "Marks of a merge conflict: two changes have not been joined."),
        new(
            "Behalten Sie von den beiden Fassungen die richtige und löschen Sie die drei Zeilen mit <<<<<<<, ======= und >>>>>>>.",
            "Keep the right one of the two versions and delete the three lines with <<<<<<<, ======= and >>>>>>>."));

    public static Diagnostic DuplicateKey(SourceText source, SourceSpan span, string key, SourceSpan first) => Error(
        "CNT1023",
        source,
        span,
        new($"„{key}“ steht schon weiter oben; es darf nur einmal vorkommen.", $"'{key}' already stands further up; it may occur only once."),
        new(
            "Führen Sie die beiden Angaben zusammen, oder löschen Sie eine (oder benennen Sie sie um).",
            "Merge the two entries, or delete one of them (or rename it).")) with
    {
        Notes = [new Note(source, first, new("Hier steht es zum ersten Mal.", "It first stands here."))],
    };

    public static Diagnostic KeyIsNoText(SourceText source, SourceSpan span)
    {
        YamlLine line = YamlLine.Around(source.Text, span.Start);
        string text = QuotingDiagnostics.Quoted(line.Slice(span.Start, line.End));
        return Error(
            "CNT1024",
            source,
            span,
            new("Vor dem Doppelpunkt steht keine Angabe, die es gibt.", "What stands before the colon is no entry that exists."),
            new($"Ist die Zeile ein Text, setzen Sie ihn in gerade Anführungszeichen: {text}", $"If the line is a text, put it into straight quotation marks: {text}"));
    }

    public static Diagnostic AliasRefused(SourceText source, SourceSpan span) => Error(
        "CNT1025",
        source,
        span,
        new("Verweise von einer Angabe auf eine andere (& und *) sind nicht erlaubt.", "References from one entry to another (YAML aliases, & and *) are not allowed."),
        new(
            "Schreiben Sie den Inhalt aus. Ist ein Text gemeint, setzen Sie ihn in gerade Anführungszeichen (\"…\").",
            "Write the content out. If a text is meant, put it into straight quotation marks (\"…\")."));

    public static Diagnostic TooDeep(SourceText source, SourceSpan span) => Error(
        "CNT1026",
        source,
        span,
        new("Die Angaben sind zu tief ineinander verschachtelt.", "The entries are nested too deeply."),
        new(
            $"Mehr als {YamlLimits.Depth} Ebenen werden nicht gelesen; vereinfachen Sie die Angaben.",
            $"More than {YamlLimits.Depth} levels are not read; simplify the entries."));

    public static Diagnostic TooMany(SourceText source, SourceSpan span) => Error(
        "CNT1027",
        source,
        span,
        new("Der Kopf enthält zu viele Angaben.", "The header holds too many entries."),
        new($"Mehr als {YamlLimits.Nodes} Werte werden nicht gelesen; teilen Sie die Datei.", $"More than {YamlLimits.Nodes} values are not read; split the file."));

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
