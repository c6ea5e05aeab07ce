using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Slips;

/// <summary>What can be wrong with blocks and footnotes: MDN5xxx.</summary>
internal static class BlockDiagnostics
{
    /// <summary>MDN5001: a code block without end swallows the rest of the text.</summary>
    public static Diagnostic UnclosedFence(SourceText source, SourceSpan span, string fence) => new(
        "MDN5001", Severity.Error, source, span,
        new Message(
            "Der Codeblock wird nicht geschlossen: Der ganze Rest des Textes gehört dazu.",
            "The code block is never closed: all the rest of the text belongs to it."),
        new Message(
            $"Schreiben Sie {fence} auf eine eigene Zeile, wo er endet, oder löschen Sie diese Zeile.",
            $"Write {fence} on a line of its own where it ends, or delete this line."));

    /// <summary>MDN5002: a marker that is none of the five.</summary>
    public static Diagnostic UnknownAdmonition(SourceText source, SourceSpan span, string kind, string nearest) => new(
        "MDN5002", Severity.Error, source, span,
        new Message($"Einen Kasten „{kind}“ gibt es nicht.", $"There is no box '{kind}'."),
        new Message(
            $"Schreiben Sie [!{nearest}]; es gibt NOTE, TIP, IMPORTANT, WARNING und CAUTION.",
            $"Write [!{nearest}]; there are NOTE, TIP, IMPORTANT, WARNING and CAUTION."));

    /// <summary>MDN5003: text after the marker.</summary>
    public static Diagnostic AdmonitionOnOneLine(SourceText source, SourceSpan span, string marker) => new(
        "MDN5003", Severity.Error, source, span,
        new Message(
            $"Hinter {marker} darf auf derselben Zeile kein Text stehen, sonst wird kein Kasten daraus.",
            $"No text may follow {marker} on the same line, or it does not become a box."),
        new Message(
            "Schreiben Sie den Text auf die nächste Zeile, auch sie beginnt mit einem >.",
            "Write the text on the next line, which begins with > too."));

    /// <summary>MDN5003, too: a box without the mark of a quotation, or as other programs write it.</summary>
    public static Diagnostic AdmonitionOutside(SourceText source, SourceSpan span, string written, string cure) => new(
        "MDN5003", Severity.Error, source, span,
        new Message($"Mit „{written}“ beginnt kein Kasten; die Zeile erscheint so im Text.", $"'{written}' begins no box; the line appears in the text as it stands."),
        new Message($"Schreiben Sie „{cure}“, und vor jede Zeile des Kastens ein >.", $"Write '{cure}', and a > in front of each line of the box."));

    /// <summary>MDN5028: brackets that were meant as a box to tick.</summary>
    public static Diagnostic TaskMark(SourceText source, SourceSpan span, string cure) => new(
        "MDN5028", Severity.Warning, source, span,
        new Message("Aus diesen Klammern wird kein Kästchen zum Abhaken; sie erscheinen so im Text.", "These brackets do not become a box to tick; they appear in the text as they stand."),
        new Message($"Schreiben Sie „{cure}“.", $"Write '{cure}'."));

    /// <summary>MDN5024: attributes in braces, as other programs write them after a picture, a link or a heading.</summary>
    public static Diagnostic Attributes(SourceText source, SourceSpan span, string braces) => new(
        "MDN5024", Severity.Warning, source, span,
        new Message($"„{braces}“ wirkt hier nicht und erscheint so im Text.", $"'{braces}' has no effect here and appears in the text as it stands."),
        braces[1] == '#'
            ? new Message($"Löschen Sie „{braces}“; die Sprungmarke entsteht aus den Wörtern der Überschrift.", $"Delete '{braces}'; the anchor is made from the words of the heading.")
            : new Message($"Löschen Sie „{braces}“; das Aussehen bestimmt das Design der Seite.", $"Delete '{braces}'; looks are up to the design of the page."));

    /// <summary>MDN5026: sentences that are shown as code.</summary>
    public static Diagnostic IndentedText(SourceText source, SourceSpan span) => new(
        "MDN5026", Severity.Warning, source, span,
        new Message("Dieser Absatz ist eingerückt; so erscheint er als Code, in fester Schrift und ohne Umbruch.", "This paragraph is indented, which shows it as code, in fixed type and without line breaks."),
        new Message("Löschen Sie die Leerzeichen oder den Tabulator vor seinen Zeilen. Ist Code gemeint, setzen Sie ``` in die Zeile davor und in die danach.", "Delete the spaces or the tab in front of its lines. If code is meant, put ``` on the line before and on the line after it."));

    /// <summary>MDN5004: rows without the line that makes them a table.</summary>
    public static Diagnostic NoTable(SourceText source, SourceSpan span, int columns) => new(
        "MDN5004", Severity.Error, source, span,
        new Message(
            "Das sieht wie eine Tabelle aus, wird aber keine: Die Zeile mit den Strichen unter der Kopfzeile fehlt oder passt nicht.",
            "This looks like a table but does not become one: the line of hyphens under the first line is missing or does not fit."),
        new Message($"Schreiben Sie als zweite Zeile: {Separator(columns)}", $"Write as the second line: {Separator(columns)}"));

    /// <summary>MDN5005: a reference without its note.</summary>
    public static Diagnostic MissingFootnote(SourceText source, SourceSpan span, string marker) => new(
        "MDN5005", Severity.Error, source, span,
        new Message($"Zu {marker} gibt es keine Fußnote.", $"There is no footnote for {marker}."),
        new Message(
            $"Schreiben Sie sie in eine eigene Zeile am Ende des Textes: {marker}: Text der Fußnote",
            $"Write it on a line of its own at the end of the text: {marker}: text of the note"));

    /// <summary>MDN5006: a note that nothing refers to, which no reader would see.</summary>
    public static Diagnostic UnusedFootnote(SourceText source, SourceSpan span, string label) => new(
        "MDN5006", Severity.Error, source, span,
        new Message(
            $"Auf die Fußnote [{label}] verweist nichts, deshalb erscheint sie nicht.",
            $"Nothing refers to the footnote [{label}], so it does not appear."),
        new Message(
            $"Schreiben Sie [{label}] an die Stelle im Text, zu der sie gehört, oder löschen Sie die Zeile.",
            $"Write [{label}] where it belongs in the text, or delete the line."));

    /// <summary>MDN5007: quotations, lists or brackets inside each other beyond all sense, or a text of tens of thousands of blocks.</summary>
    public static Diagnostic TooDeep(SourceText source, SourceSpan span) => new(
        "MDN5007", Severity.Error, source, span,
        new Message(
            "Der Text ist zu tief verschachtelt (Zitate, Listen oder Klammern ineinander) oder hat zehntausende Absätze.",
            "The text is nested too deeply (quotations, lists or brackets inside each other) or has tens of thousands of paragraphs."),
        new Message("Vereinfachen oder teilen Sie ihn.", "Simplify or split it."))
    {
        Cause = NoTextCause(source),
    };

    /// <summary>What a text that cannot be shown shares with one that is missing.</summary>
    public static Cause NoTextCause(SourceText source) => new("no text", source.Path);

    /// <summary>MDN5022: a page that would be many times as long as its text.</summary>
    public static Diagnostic TooLong(SourceText source, SourceSpan span) => new(
        "MDN5022", Severity.Error, source, span,
        new Message(
            "Aus diesem Text würde eine riesige Seite: Er wiederholt lange Adressen oder Erklärungen, oder er besteht aus sehr vielen winzigen Tabellen oder Fußnoten.",
            "This text would become a huge page: it repeats long addresses or explanations, or it consists of very many tiny tables or footnotes."),
        new Message(
            "Kürzen Sie, was sich wiederholt, oder teilen Sie den Text auf mehrere Dateien auf.",
            "Shorten what is repeated, or split the text into several files."));

    /// <summary>MDN5012: an item that does not go on from the one before, as dates at the start of a line do not.</summary>
    public static Diagnostic OtherNumber(SourceText source, SourceSpan span, int written, int shown, char delimiter) => new(
        "MDN5012", Severity.Warning, source, span,
        new Message(
            $"Diese Nummer erscheint als {shown}: Eine nummerierte Liste zählt von selbst weiter.",
            $"This number appears as {shown}: a numbered list counts on by itself."),
        new Message(
            $"Schreiben Sie „{written}\\{delimiter}“, wenn die Zahl so im Text stehen soll, sonst „{shown}{delimiter}“.",
            $"Write '{written}\\{delimiter}' if the number is to stand in the text like this, otherwise '{shown}{delimiter}'."));

    private static string Separator(int columns) => "|" + string.Concat(Enumerable.Repeat(" --- |", columns));
}
