using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// Slips in the form of YAML, in front matter and in settings files. The words are for people who have never heard of YAML:
/// "header" (Kopf) is what stands between the two lines <c>---</c>.
/// </summary>
internal static class YamlDiagnostics
{
    /// <summary>The code of a tab in front of a line.</summary>
    public const string TabCode = "CNT1006";

    /// <summary>The code of an invisible character in front of a line.</summary>
    public const string InvisibleIndentationCode = "CNT1007";

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

    public static Diagnostic Tab(SourceText source, SourceSpan span) => Error(
        TabCode,
        source,
        span,
        new("Ein Tabulator am Zeilenanfang.", "A tab at the start of the line."),
        new("Rücken Sie mit Leerzeichen ein (je Stufe zwei) statt mit der Tabulatortaste.", "Indent with spaces (two for each level) instead of the tab key.")) with
    {
        Fix = SlipFixes.Indent(source, span),
    };

    public static Diagnostic InvisibleIndentation(SourceText source, SourceSpan span) => Error(
        InvisibleIndentationCode,
        source,
        span,
        new("Ein unsichtbares Sonderzeichen (etwa ein geschütztes Leerzeichen), das beim Kopieren mitgekommen ist.", "An invisible special character (such as a non-breaking space) that came along when copying."),
        new("Löschen Sie es und tippen Sie gewöhnliche Leerzeichen.", "Delete it and type ordinary spaces.")) with
    {
        Fix = SlipFixes.Indent(source, span),
    };

    public static Diagnostic ColonWithoutSpace(SourceText source, SourceSpan span, string key, string value) => Error(
        "CNT1008",
        source,
        span,
        new("Nach dem Doppelpunkt fehlt ein Leerzeichen.", "A space is missing after the colon."),
        new($"Schreiben Sie „{key}: {value}“.", $"Write '{key}: {value}'.")) with
    {
        Fix = SlipFixes.SpaceAfter(source, span, key + ":"),
    };

    public static Diagnostic DashWithoutSpace(SourceText source, SourceSpan span, string text) => Error(
        "CNT1009",
        source,
        span,
        new("Nach dem Bindestrich fehlt ein Leerzeichen; so ist die Zeile kein eigener Eintrag der Liste.", "A space is missing after the hyphen; without it the line is no list item of its own."),
        new($"Schreiben Sie „- {text}“.", $"Write '- {text}'.")) with
    {
        Fix = SlipFixes.SpaceAfter(source, span, "-"),
        JoinsNeighbours = true,
    };

    public static Diagnostic Bullet(SourceText source, SourceSpan span, string bullet, string text) => Error(
        "CNT1010",
        source,
        span,
        new($"Ein Listeneintrag beginnt mit einem Bindestrich, nicht mit „{bullet}“.", $"A list item begins with a hyphen, not with '{bullet}'."),
        new($"Schreiben Sie „- {text}“, mit Bindestrich und Leerzeichen.", $"Write '- {text}', with a hyphen and a space.")) with
    {
        // A number may be a part of the text.
        Fix = bullet.Any(char.IsLetterOrDigit) ? [] : SlipFixes.Dash(source, span, bullet),
        JoinsNeighbours = true,
    };

    /// <summary>CNT1010, too: a list with numbers in place of its dashes.</summary>
    public static Diagnostic Numbers(SourceText source, SourceSpan span, string text) => Error(
        "CNT1010",
        source,
        span,
        new("Einträge einer Liste beginnen hier mit einem Bindestrich, nicht mit Nummern.", "Items of a list begin with a hyphen here, not with numbers."),
        new($"Schreiben Sie „- {text}“, und ebenso in den Zeilen darunter.", $"Write '- {text}', and likewise on the lines below."));

    /// <summary>CNT1034: a list in brackets with other marks than one comma between its items.</summary>
    public static Diagnostic ItemsNotParted(SourceText source, SourceSpan span, string cure) => Error(
        "CNT1034",
        source,
        span,
        new("In eckigen Klammern steht zwischen zwei Einträgen genau ein Komma, und kein Bindestrich davor.", "Inside square brackets exactly one comma stands between two items, and no hyphen in front of them."),
        new($"Schreiben Sie „{cure}“.", $"Write '{cure}'."));

    /// <summary>CNT1035: a line of a text after <c>|</c> that is indented less than its first one.</summary>
    public static Diagnostic BlockLineTooShallow(SourceText source, SourceSpan span, string line) => Error(
        "CNT1035",
        source,
        span,
        new("Diese Zeile ist weniger eingerückt als die erste Zeile ihres Textes.", "This line is indented less than the first line of its text."),
        new($"Rücken Sie sie ebenso weit ein: „{line}“", $"Indent it as far: '{line}'"));

    /// <summary>CNT1033: a link where the name of a file is expected.</summary>
    public static Diagnostic LinkForName(SourceText source, SourceSpan span, string name) => Error(
        "CNT1033",
        source,
        span,
        new("Hier wird der Name einer Datei erwartet, kein Link.", "The name of a file is expected here, no link."),
        new($"Schreiben Sie nur „{name}“.", $"Write '{name}'."));

    public static Diagnostic BracketNotClosed(SourceText source, SourceSpan span, char closing) => Error(
        "CNT1016",
        source,
        span,
        new($"Die öffnende Klammer findet keine schließende („{closing}“).", $"The opening bracket finds no closing one ('{closing}')."),
        new(
            $"Setzen Sie „{closing}“ ans Ende der Aufzählung. Ist die Klammer Teil eines Textes, setzen Sie den Text in gerade Anführungszeichen (\"…\").",
            $"Put '{closing}' at the end of the list. If the bracket is part of a text, put the text into straight quotation marks (\"…\")."));

    public static Diagnostic KeyIndentation(SourceText source, SourceSpan span, string key) => Error(
        "CNT1017",
        source,
        span,
        new($"„{key}“ ist falsch eingerückt.", $"'{key}' is indented wrongly."),
        new(
            "Was zusammengehört, steht genau untereinander: Rücken Sie die Zeile, und was darunter ebenso steht, mit Leerzeichen so weit ein wie ihre Nachbarn.",
            "What belongs together is aligned: indent the line, and what stands below it alike, with as many spaces as its neighbours."));

    public static Diagnostic ItemIndentation(SourceText source, SourceSpan span) => Error(
        "CNT1018",
        source,
        span,
        new("Dieser Listeneintrag ist anders eingerückt als die übrigen.", "This list item is indented differently from the others."),
        new(
            "Die Bindestriche einer Liste stehen genau untereinander: Rücken Sie die Zeile mit Leerzeichen so weit ein wie die anderen Einträge.",
            "The hyphens of a list are aligned: indent the line with as many spaces as the other items."));

    public static Diagnostic ColonMissing(SourceText source, SourceSpan span, string key, string value) => Error(
        "CNT1019",
        source,
        span,
        new($"Hinter „{key}“ fehlt der Doppelpunkt.", $"The colon after '{key}' is missing."),
        new($"Schreiben Sie „{key}: {value}“, mit Doppelpunkt und Leerzeichen.", $"Write '{key}: {value}', with a colon and a space."));

    public static Diagnostic StrayText(SourceText source, SourceSpan span) => Error(
        "CNT1020",
        source,
        span,
        new("Dieser Text gehört zu keiner Angabe.", "This text belongs to no entry."),
        new(
            "Setzt er den Text der Zeile davor fort, rücken Sie ihn mit zwei Leerzeichen ein; ist er ein Listeneintrag, beginnen Sie mit „- “; gehört er zum Fließtext, gehört er unter die zweite Zeile „---“.",
            "If it continues the text of the line before, indent it with two spaces; if it is a list item, begin with '- '; if it is running text, it belongs below the second line '---'."));

    /// <summary>CNT1031: a key between the marks of emphasis.</summary>
    public static Diagnostic MarkedKey(SourceText source, SourceSpan span, string key, string value) => Error(
        "CNT1031",
        source,
        span,
        new($"„{key}“ steht zwischen Sternchen oder anderen Zeichen der Auszeichnung; so wird der Name nicht erkannt.", $"'{key}' stands between asterisks or other marks of formatting, which hides the name."),
        new($"Schreiben Sie „{key}: {value}“.", $"Write '{key}: {value}'."));

    /// <summary>CNT1032: a text that begins on the line of its <c>|</c> or <c>&gt;</c>.</summary>
    public static Diagnostic TextBesideBar(SourceText source, SourceSpan span, string opening, string text) => Error(
        "CNT1032",
        source,
        span,
        new($"Hinter „{opening}“ steht Text; er beginnt erst in der nächsten Zeile.", $"Text stands after '{opening}'; it begins on the next line."),
        new(
            $"Lassen Sie „{opening}“ allein stehen, und setzen Sie den Text in die Zeile darunter, mit zwei Leerzeichen eingerückt: „  {text}“",
            $"Leave '{opening}' alone, and put the text on the line below it, indented with two spaces: '  {text}'"));

    /// <summary>CNT1020, too: the lines of a block scalar at the margin. Once for each block.</summary>
    public static Diagnostic BlockNotIndented(SourceText source, SourceSpan span, string opening) => Error(
        "CNT1020",
        source,
        span,
        new($"Der Text unter „{opening}“ ist nicht eingerückt.", $"The text below '{opening}' is not indented."),
        new(
            $"Rücken Sie jede seiner Zeilen mit zwei Leerzeichen ein: „  {source.TextOf(span)}“",
            $"Indent each of its lines with two spaces: '  {source.TextOf(span)}'")) with
    {
        Cause = BlockCause(source),
    };

    /// <summary>What makes a block empty whose text is at the margin.</summary>
    public static Cause BlockCause(SourceText source) => new("text of a block at the margin", source.Path);

    /// <summary>CNT1018, too: an entry at the margin that begins with a dash.</summary>
    public static Diagnostic KeyWithDash(SourceText source, SourceSpan span, string text, string key) => Error(
        "CNT1018",
        source,
        span,
        new($"Vor „{key}“ steht ein Bindestrich; hier geht aber keine Liste weiter.", $"A hyphen stands in front of '{key}', where no list goes on."),
        new(
            $"Ist es eine Angabe für sich, löschen Sie den Bindestrich: „{text}“. Ist es ein Eintrag der Liste darüber, rücken Sie die Zeile so weit ein wie die anderen Einträge.",
            $"If it is an entry of its own, delete the hyphen: '{text}'. If it is an item of the list above, indent the line with as many spaces as the other items."));

    /// <summary>CNT1030: a line among the items of a list; CNT1010 where a number or another mark stands in the place of its dash.</summary>
    public static Diagnostic DashMissing(SourceText source, SourceSpan span)
    {
        string text = source.TextOf(span);
        int mark = BulletCharacter.LengthAt(text);
        return mark > 0 ? Bullet(source, span, text[..mark], text[mark..].TrimStart()) : Error(
            "CNT1030",
            source,
            span,
            new("Vor diesem Eintrag der Liste fehlt der Bindestrich.", "The hyphen in front of this list item is missing."),
            new($"Schreiben Sie „- {text}“.", $"Write '- {text}'.")) with
        {
            Fix = [new TextEdit(span with { Length = 0 }, "- ")],
        };
    }

    /// <summary>CNT1029: a comment as other languages write it.</summary>
    public static Diagnostic ForeignComment(SourceText source, SourceSpan span, string text) => Error(
        "CNT1029",
        source,
        span,
        new("Eine Anmerkung beginnt hier mit dem Zeichen #.", "A comment begins with the character # here."),
        new($"Schreiben Sie „# {text}“, oder löschen Sie die Zeile.", $"Write '# {text}', or delete the line."));

    public static Diagnostic DashAfterColon(SourceText source, SourceSpan span, string text) => Error(
        "CNT1021",
        source,
        span,
        new("Eine Liste beginnt nicht in der Zeile ihres Namens.", "A list does not begin on the line of its name."),
        new(
            $"Setzen Sie den Eintrag in eine eigene, mit zwei Leerzeichen eingerückte Zeile: „  {text}“. Ist der Strich Teil des Textes, setzen Sie den Text in gerade Anführungszeichen (\"…\").",
            $"Put the item on a line of its own, indented with two spaces: '  {text}'. If the dash is part of a text, put the text into straight quotation marks (\"…\")."));

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
        new("Verweise innerhalb des Kopfes (& und *) sind nicht erlaubt.", "References inside the header (YAML aliases, & and *) are not allowed."),
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
