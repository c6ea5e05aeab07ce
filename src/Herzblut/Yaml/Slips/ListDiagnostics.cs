using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>Slips in lists, in front matter and in settings files: their dashes, their commas, their columns.</summary>
internal static class ListDiagnostics
{
    /// <summary>The code of an item in the column of no list.</summary>
    public const string ItemIndentationCode = "CNT1018";

    /// <summary>The code of a list without a name.</summary>
    public const string NameMissingCode = "CNT1041";

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

    /// <summary>CNT1034, too: entries in braces with other marks than one comma between them.</summary>
    public static Diagnostic EntriesNotParted(SourceText source, SourceSpan span, string cure) => Error(
        "CNT1034",
        source,
        span,
        new("In geschweiften Klammern steht zwischen zwei Angaben genau ein Komma.", "Inside braces exactly one comma stands between two entries."),
        new($"Schreiben Sie „{cure}“.", $"Write '{cure}'."));

    /// <summary>CNT1034, too: two items in brackets, each on a line of its own, with nothing between them.</summary>
    public static Diagnostic CommaMissing(SourceText source, SourceSpan span, string next) => Error(
        "CNT1034",
        source,
        span,
        new($"Hinter „{source.TextOf(span)}“ fehlt das Komma; so gilt „{source.TextOf(span)} {next}“ als ein Eintrag.", $"The comma after '{source.TextOf(span)}' is missing, so '{source.TextOf(span)} {next}' counts as one item."),
        new($"Schreiben Sie „{source.TextOf(span)},“. Gehört beides zusammen, setzen Sie es in eine Zeile.", $"Write '{source.TextOf(span)},'. If the two belong together, put them on one line.")) with
    {
        Cause = new Cause("items without commas", source.Path, source.Text.LastIndexOf('[', span.Start)),
    };

    /// <summary>CNT1018: an item in the column of no list.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The item.</param>
    /// <param name="offers">The column it may have been meant for; empty where none can be told.</param>
    public static Diagnostic ItemIndentation(SourceText source, SourceSpan span, ImmutableArray<LevelOffer> offers)
    {
        Message level = offers.IsEmpty ? new("mit so vielen Leerzeichen", "with as many spaces") : LevelOffer.Wording(offers);
        return Error(
            ItemIndentationCode,
            source,
            span,
            new("Dieser Listeneintrag ist anders eingerückt als die übrigen.", "This list item is indented differently from the others."),
            new(
                $"Die Bindestriche einer Liste stehen genau untereinander: Rücken Sie die Zeile {level.German} ein wie die anderen Einträge.",
                $"The hyphens of a list are aligned: indent the line {level.English} as the other items."));
    }

    /// <summary>CNT1041: a list below an entry that has its value already. Once for all its items.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">Its first item.</param>
    /// <param name="above">The entry.</param>
    public static Diagnostic NameMissing(SourceText source, SourceSpan span, YamlLine above) => Error(
        NameMissingCode,
        source,
        span,
        new($"Über dieser Liste fehlt der Name: „{above.Key}“ hat seinen Wert schon in derselben Zeile.", $"The name above this list is missing: '{above.Key}' has its value on its own line already."),
        new(
            $"Schreiben Sie in die Zeile über der Liste ihren Namen und einen Doppelpunkt, zum Beispiel „tips:“. Gehört sie zu „{above.Key}“, setzen Sie auch dessen Wert als Eintrag in eine eigene Zeile: „- {above.Slice(above.Value, above.End)}“",
            $"Write its name and a colon on the line above the list, for example 'tips:'. If it belongs to '{above.Key}', put that value on a line of its own as an item, too: '- {above.Slice(above.Value, above.End)}'"));

    /// <summary>CNT1018, too: an entry at the margin that begins with a dash.</summary>
    public static Diagnostic KeyWithDash(SourceText source, SourceSpan span, string text, string key) => Error(
        ItemIndentationCode,
        source,
        span,
        new($"Vor „{key}“ steht ein Bindestrich; hier geht aber keine Liste weiter.", $"A hyphen stands in front of '{key}', where no list goes on."),
        new(
            $"Ist es eine Angabe für sich, löschen Sie den Bindestrich: „{text}“. Ist es ein Eintrag der Liste darüber, rücken Sie die Zeile so weit ein wie die anderen Einträge.",
            $"If it is an entry of its own, delete the hyphen: '{text}'. If it is an item of the list above, indent the line with as many spaces as the other items."));

    /// <summary>CNT1037: an item that is a text alone, with an entry below it that belongs to one with a name.</summary>
    public static Diagnostic TextKeyMissing(SourceText source, SourceSpan text, string key)
    {
        string written = source.TextOf(text);
        string cure = written.Contains(": ", StringComparison.Ordinal) ? QuotingDiagnostics.Quoted(written) : written;
        return Error(
            "CNT1037",
            source,
            text,
            new($"Unter diesem Eintrag steht „{key}“; dann braucht auch der Text selbst einen Namen.", $"'{key}' stands below this item, so the text needs a name as well."),
            new($"Schreiben Sie „- text: {cure}“.", $"Write '- text: {cure}'."));
    }

    /// <summary>CNT1018, too: an item among entries that have names.</summary>
    public static Diagnostic ItemAmongKeys(SourceText source, SourceSpan span, string name) => Error(
        ItemIndentationCode,
        source,
        span,
        new("Hier stehen Angaben mit Namen, keine Liste.", "There are entries with names here, not a list."),
        new(
            $"Schreiben Sie den Namen ohne Bindestrich und mit Doppelpunkt: „{name}“, und was dazu gehört, eingerückt darunter.",
            $"Write the name without a hyphen and with a colon: '{name}', and what belongs to it indented below."));

    /// <summary>CNT1018, too: a dash between entries of one item.</summary>
    /// <param name="source">The file.</param>
    /// <param name="line">The line with the dash.</param>
    /// <param name="missing">What the item above lacks.</param>
    public static Diagnostic SplitByDash(SourceText source, YamlLine line, string missing)
    {
        string entry = line.Slice(line.Content, line.End);
        return Error(
            ItemIndentationCode,
            source,
            line.From(line.Indented),
            new($"Mit dem Bindestrich vor „{line.Key}“ beginnt ein neuer Eintrag; so fehlt dem Eintrag darüber „{missing}“.", $"The hyphen in front of '{line.Key}' begins a new item, so the item above lacks '{missing}'."),
            new(
                $"Gehört beides zusammen, ersetzen Sie den Bindestrich durch ein Leerzeichen: „  {entry}“. Sonst ergänzen Sie im Eintrag darüber eine Zeile „{missing}: …“.",
                $"If the two belong together, replace the hyphen with a space: '  {entry}'. Otherwise add a line '{missing}: …' to the item above."));
    }

    /// <summary>CNT1030: a line among the items of a list; CNT1010 where a number or another mark stands in the place of its dash.</summary>
    public static Diagnostic DashMissing(SourceText source, SourceSpan span)
    {
        string text = source.TextOf(span);
        int mark = text.StartsWith("--", StringComparison.Ordinal) ? 2 : BulletCharacter.LengthAt(text);
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

    public static Diagnostic DashAfterColon(SourceText source, SourceSpan span, string text) => Error(
        "CNT1021",
        source,
        span,
        new("Eine Liste beginnt nicht in der Zeile ihres Namens.", "A list does not begin on the line of its name."),
        new(
            $"Setzen Sie den Eintrag in eine eigene Zeile, mit zwei Leerzeichen eingerückt: „  {text}“. Ist der Strich Teil des Textes, setzen Sie den Text in gerade Anführungszeichen (\"…\").",
            $"Put the item on a line of its own, indented with two spaces: '  {text}'. If the dash is part of a text, put the text into straight quotation marks (\"…\")."));

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
