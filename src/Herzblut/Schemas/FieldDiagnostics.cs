using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>Values that do not fit their key.</summary>
internal static class FieldDiagnostics
{
    public static Diagnostic EmptyValue(YamlScalar scalar, FieldContext field, Schema schema)
    {
        Message what = Missing(schema, field);
        return new Diagnostic(
            "CNT1201",
            field.IsRequired ? Severity.Error : Severity.Warning,
            field.Source,
            scalar.Span,
            new($"Hinter „{field.Key}“ steht nichts.", $"Nothing stands after '{field.Key}'."),
            field.IsRequired
                ? new($"Tragen Sie {what.German} ein; die Zeile nur zu löschen, genügt hier nicht.", $"Fill in {what.English}; only to delete the line is not enough here.")
                : new($"Tragen Sie {what.German} ein oder löschen Sie die Zeile.", $"Fill in {what.English} or delete the line."))
        {
            Cause = scalar.Span.Length > 0 && field.Source.Text[scalar.Span.Start] is '|' or '>' ? IndentationDiagnostics.BlockCause(field.Source) : null,
        };
    }

    // What a cure can name: one of two or of a few values.
    private static Message Missing(Schema schema, FieldContext field) => schema switch
    {
        TermSchema term when term.Vocabulary(field.Vocabularies).Entries is { Length: > 0 } terms => OneOf(terms.Select(entry => entry.Id)),
        BooleanSchema => new("true (ja) oder false (nein)", "true (yes) or false (no)"),
        { Choices: { IsEmpty: false } choices } => OneOf(choices),
        _ => new("etwas", "something"),
    };

    private static Message OneOf(IEnumerable<string> values) => new($"eines davon ({string.Join(", ", values)})", $"one of these ({string.Join(", ", values)})");

    public static Diagnostic EmptyList(YamlScalar scalar, FieldContext field) => new(
        "CNT1202",
        Severity.Warning,
        field.Source,
        scalar.Span,
        new($"Die Liste „{field.Key}“ ist leer.", $"The list '{field.Key}' is empty."),
        new("Tragen Sie darunter Einträge ein, jeden mit „- “ am Anfang, oder löschen Sie die Zeile.", "Add items below it, each beginning with '- ', or delete the line."));

    public static Diagnostic EmptyItem(SourceSpan dash, FieldContext field) => new(
        "CNT1203",
        Severity.Error,
        field.Source,
        dash,
        new($"Ein leerer Eintrag in der Liste „{field.Key}“.", $"An empty item in the list '{field.Key}'."),
        new("Schreiben Sie Text hinter den Bindestrich oder löschen Sie die Zeile.", "Write text after the hyphen or delete the line."));

    public static Diagnostic ItemInBrackets(YamlNode item, string word, FieldContext field) => new(
        "CNT1217",
        Severity.Error,
        field.Source,
        item.Span,
        new($"Ein Eintrag der Liste „{field.Key}“ steht ohne Klammern.", $"An item of the list '{field.Key}' stands without brackets."),
        new($"Schreiben Sie „{word}“.", $"Write '{word}'."));

    public static Diagnostic ListWhereValue(YamlSequence list, FieldContext field)
    {
        if (DashBefore(list.Span.Start, field.Source.Text))
        {
            return DoubledDash(list, field);
        }

        string text = list.Items is [YamlScalar { IsNull: false } only] ? field.Written(only) : "…";
        return new(
            "CNT1204",
            Severity.Error,
            field.Source,
            list.Span,
            new($"Bei „{field.Key}“ steht eine Liste; erwartet wird ein einzelner Wert.", $"'{field.Key}' holds a list; a single value is expected."),
            new(
                $"Schreiben Sie den Text ohne Bindestrich hinter den Doppelpunkt: „{field.Key}: {text}“. Gehört der Strich zum Text, setzen Sie ihn in gerade Anführungszeichen (\"…\").",
                $"Write the text without a hyphen after the colon: '{field.Key}: {text}'. If the dash is part of the text, put the text into straight quotation marks (\"…\")."));
    }

    private static bool DashBefore(int offset, string text) => text.AsSpan(0, offset).TrimEnd(' ') is [.., '-'] before && before.Length < offset;

    // "- - Text", where a bullet was copied along.
    private static Diagnostic DoubledDash(YamlSequence list, FieldContext field)
    {
        string text = field.Written(list).TrimStart('-', ' ');
        return new Diagnostic(
            "CNT1204",
            Severity.Error,
            field.Source,
            list.Span,
            new("Vor diesem Eintrag stehen zwei Bindestriche.", "Two hyphens stand in front of this item."),
            new($"Schreiben Sie nur einen: „- {text}“", $"Write only one: '- {text}'"));
    }

    /// <summary>CNT1204, too: a value of its own kind, not a text, in square brackets.</summary>
    public static Diagnostic ValueInBrackets(YamlSequence list, FieldContext field, bool hasRange)
    {
        string[] items = [.. list.Items.OfType<YamlScalar>().Select(item => item.Value)];
        string offer = hasRange && items.Length == 2 ? $"{{min: {items[0]}, max: {items[1]}}}" : items.Length > 0 ? items[0] : "…";
        return new Diagnostic(
            "CNT1204",
            Severity.Error,
            field.Source,
            list.Span,
            new($"Bei „{field.Key}“ steht eine Liste; erwartet wird ein einzelner Wert.", $"'{field.Key}' holds a list; a single value is expected."),
            new($"Schreiben Sie ihn ohne Klammern: „{field.Key}: {offer}“", $"Write it without brackets: '{field.Key}: {offer}'"));
    }

    /// <summary>CNT1204, too: a value of its own kind in braces.</summary>
    public static Diagnostic ValueInBraces(YamlMapping mapping, FieldContext field)
    {
        string value = mapping.Entries is [{ } only] ? only.Key.Value : "…";
        return new Diagnostic(
            "CNT1204",
            Severity.Error,
            field.Source,
            mapping.Span,
            new($"Bei „{field.Key}“ stehen geschweifte Klammern; erwartet wird ein einzelner Wert.", $"'{field.Key}' holds braces; a single value is expected."),
            new($"Schreiben Sie ihn ohne Klammern: „{field.Key}: {value}“", $"Write it without braces: '{field.Key}: {value}'"));
    }

    /// <summary>CNT1206, too: <c>tags: {Mut, Team}</c>.</summary>
    public static Diagnostic ListInBraces(YamlMapping braces, FieldContext field, bool allowsSingle)
    {
        string items = string.Join(", ", braces.Entries.Select(entry => field.Written(entry.Key)));
        string value = allowsSingle && braces.Entries.Length == 1 ? items : $"[{items}]";
        return new Diagnostic(
            "CNT1206",
            Severity.Error,
            field.Source,
            braces.Span,
            new($"Bei „{field.Key}“ stehen geschweifte Klammern; eine Liste steht in eckigen.", $"'{field.Key}' holds braces; a list stands in square brackets."),
            new($"Schreiben Sie „{field.Key}: {value}“.", $"Write '{field.Key}: {value}'."))
        {
            Fix = [new TextEdit(braces.Span, value)],
        };
    }

    public static Diagnostic ObjectWhereList(YamlNode mapping, FieldContext field) => new(
        "CNT1206",
        Severity.Error,
        field.Source,
        mapping.Span,
        new($"Bei „{field.Key}“ wird eine Liste erwartet; vor den Einträgen fehlt der Bindestrich.", $"'{field.Key}' expects a list; the hyphens in front of its items are missing."),
        new(
            $"Beginnen Sie jeden Eintrag mit Bindestrich und Leerzeichen: „- {field.Written(mapping)}“",
            $"Begin each item with a hyphen and a space: '- {field.Written(mapping)}'"));

    public static Diagnostic TextWhereObject(YamlScalar text, FieldContext field, ObjectSchema schema)
    {
        if (GluedColon.Find(text.Value, schema.AllNames) is { } length)
        {
            return YamlDiagnostics.ColonWithoutSpace(
                field.Source, FirstLine(text, field), text.Value[..length], text.Value[(length + 1)..].TrimStart('\u00a0'));
        }

        if ((MissingColon.Find(text.Value, schema.AllNames) ?? NameAlone(text, field, schema)) is { } name)
        {
            return YamlDiagnostics.ColonMissing(field.Source, new SourceSpan(text.Span.Start, name), text.Value[..name], MissingColon.ValueOf(text.Value[name..])) with { Cause = MissingColon.CauseOf(field.Source, text.Span.Start) };
        }

        bool isAddress = text.Value.StartsWith("http", StringComparison.Ordinal) && schema.Keys[0].Value is FormatSchema;
        return new Diagnostic(
            "CNT1207",
            Severity.Error,
            field.Source,
            text.Span,
            new($"Bei „{field.Key}“ werden weitere Angaben erwartet, nicht ein Text.", $"'{field.Key}' expects entries of its own, not a text."),
            isAddress
                ? new(
                    $"Schreiben Sie darunter, mit zwei Leerzeichen eingerückt: „{schema.Keys[0].Name}: {text.Value}“",
                    $"Write below it, indented with two spaces: '{schema.Keys[0].Name}: {text.Value}'")
                : schema.Keys is [{ } only]
                ? new(
                    $"Schreiben Sie darunter, mit zwei Leerzeichen eingerückt: „{only.Name}: {text.Value}“",
                    $"Write below it, indented with two spaces: '{only.Name}: {text.Value}'")
                : BelowHint(schema));
    }

    // "limit 20" on the line below "feed:".
    private static int? NameAlone(YamlScalar text, FieldContext field, ObjectSchema schema)
    {
        int space = text.Value.IndexOf(' ', StringComparison.Ordinal);
        bool isBelow = YamlLine.Around(field.Source.Text, text.Span.Start).Indented == text.Span.Start;
        return isBelow && space > 0 && schema.Keys.Any(key => string.Equals(key.Name, text.Value[..space], StringComparison.Ordinal)) ? space : null;
    }

    private static Message BelowHint(ObjectSchema schema)
    {
        string names = string.Join(", ", schema.Keys.Take(8).Select(key => key.Name));
        return new(
            $"Schreiben Sie darunter, mit zwei Leerzeichen eingerückt, zum Beispiel „{schema.Keys[0].Name}: …“. Erlaubt sind: {names}",
            $"Write below it, indented with two spaces, for example '{schema.Keys[0].Name}: …'. Allowed are: {names}");
    }

    public static Diagnostic ListWhereObject(YamlNode list, FieldContext field, ObjectSchema schema) => new(
        "CNT1208",
        Severity.Error,
        field.Source,
        list.Span,
        new($"Bei „{field.Key}“ steht eine Liste; erwartet werden Angaben wie „{schema.Keys[0].Name}: …“.", $"'{field.Key}' holds a list; entries such as '{schema.Keys[0].Name}: …' are expected."),
        !field.IsInBrackets(list) ? new("Entfernen Sie die Bindestriche.", "Remove the hyphens.")
            : schema.Keys[0].Value is not TextSchema ? BelowHint(schema)
            : new($"Schreiben Sie statt der eckigen Klammern: {schema.Keys[0].Name}: {InsideOf(list, field)}", $"Write instead of the square brackets: {schema.Keys[0].Name}: {InsideOf(list, field)}"));

    private static string InsideOf(YamlNode list, FieldContext field)
    {
        string inside = field.Source.TextOf(list.Span)[1..^1].Trim();
        return inside.StartsWith('"') ? inside : QuotingDiagnostics.Quoted(inside);
    }

    public static Diagnostic NoBoolean(YamlScalar scalar, FieldContext field)
    {
        bool isNo = scalar.Value.ToLowerInvariant() is "nein" or "no" or "n" or "falsch" or "off" or "aus" or "0" or "flase" or "fasle" or "keine";
        string value = isNo ? "false" : "true";
        string other = isNo ? "true" : "false";
        return new Diagnostic(
            "CNT1211",
            Severity.Error,
            field.Source,
            scalar.Span,
            new($"Bei „{field.Key}“ ist nur true (ja) oder false (nein) erlaubt.", $"'{field.Key}' may only be true (yes) or false (no)."),
            new($"Schreiben Sie „{field.Key}: {value}“ (das Gegenteil wäre {other}).", $"Write '{field.Key}: {value}' (the opposite would be {other})."))
        {
            Fix = scalar.Value.ToLowerInvariant() is "ja" or "yes" or "wahr" or "nein" or "no" or "falsch" ? [new TextEdit(scalar.Span, value)] : [],
        };
    }

    public static Diagnostic NoChoice(YamlScalar scalar, FieldContext field, ChoiceSchema schema)
    {
        string word = scalar.Value.Trim().ToLowerInvariant();
        string? meant = schema.OtherWords.GetValueOrDefault(word)
            ?? schema.Values.FirstOrDefault(value => string.Equals(value, word, StringComparison.Ordinal))
            ?? Suggestion.Nearest(word, schema.Values);
        string values = string.Join(", ", schema.Values);
        return new Diagnostic(
            "CNT1213",
            Severity.Error,
            field.Source,
            scalar.Span,
            new($"„{scalar.Value}“ ist bei „{field.Key}“ nicht möglich.", $"'{scalar.Value}' is not possible for '{field.Key}'."),
            meant is null
                ? new($"Erlaubt sind: {values}", $"Allowed are: {values}")
                : new($"Meinten Sie „{meant}“? Erlaubt sind: {values}", $"Did you mean '{meant}'? Allowed are: {values}"))
        {
            Fix = meant is not null && (schema.OtherWords.ContainsKey(word) || string.Equals(meant, word, StringComparison.Ordinal)) ? [new TextEdit(scalar.Span, meant)] : [],
        };
    }

    /// <summary>CNT1220: a value with characters around it that do not belong to it.</summary>
    public static Diagnostic ValueAlone(SourceText source, SourceSpan span, string value, bool isText) => new(
        "CNT1220",
        Severity.Error,
        source,
        span,
        new($"„{source.TextOf(span)}“ lässt sich so nicht lesen.", $"'{source.TextOf(span)}' cannot be read like this."),
        isText
            ? new($"Schreiben Sie nur „{value}“. Gehört das Zeichen zum Text, setzen Sie alles in gerade Anführungszeichen (\"…\").", $"Write only '{value}'. If the character is part of the text, put all of it into straight quotation marks (\"…\").")
            : new($"Schreiben Sie nur „{value}“, ohne die Zeichen davor und dahinter.", $"Write only '{value}', without the characters before and after it."));

    /// <summary>CNT1221: a value that would be right without a character that nobody sees.</summary>
    public static Diagnostic InvisibleInValue(YamlScalar scalar, FieldContext field, string visible) => new(
        "CNT1221",
        Severity.Error,
        field.Source,
        scalar.Span,
        new($"Bei „{visible}“ steht ein unsichtbares Zeichen (etwa ein geschütztes Leerzeichen), das beim Kopieren mitgekommen ist.", $"'{visible}' holds an invisible character (such as a non-breaking space) that came along when copying."),
        new($"Löschen Sie den Wert ganz und tippen Sie ihn neu: „{visible}“.", $"Delete the whole value and type it anew: '{visible}'."))
    {
        Fix = string.Equals(field.Source.TextOf(scalar.Span), scalar.Value, StringComparison.Ordinal) ? [new TextEdit(scalar.Span, visible)] : [],
    };

    /// <summary>CNT1222: what stands for a text that is still to be written.</summary>
    public static Diagnostic Placeholder(YamlScalar text, FieldContext field) => new(
        "CNT1222",
        Severity.Warning,
        field.Source,
        text.Span,
        new($"Bei „{field.Key}“ steht noch ein Platzhalter.", $"'{field.Key}' still holds a placeholder."),
        new("Schreiben Sie den Text, oder löschen Sie die Zeile.", "Write the text, or delete the line."));

    /// <summary>CNT1017, too: a key that stands as deep as what belongs below the one before it.</summary>
    public static Diagnostic SiblingTooDeep(YamlScalar key, YamlScalar beside, FieldContext field)
        => IndentationDiagnostics.KeyIndentation(field.Source, key.Span, key.Value, [new LevelOffer(YamlLine.Around(field.Source.Text, beside.Span.Start).ContentColumn, beside.Value)]);

    /// <summary>CNT1219: marks of Markdown or HTML that appear as they are.</summary>
    public static Diagnostic MarksInPlainText(YamlScalar text, FieldContext field, string mark) => new(
        "CNT1219",
        Severity.Warning,
        field.Source,
        text.Span,
        new($"„{field.Key}“ ist ein schlichter Text; „{mark}“ erscheint darin, wie es dasteht.", $"'{field.Key}' is a plain text; '{mark}' appears in it as it stands."),
        new("Löschen Sie die Zeichen der Auszeichnung, und lassen Sie nur die Wörter stehen.", "Delete the marks of the formatting and leave the words alone."));

    public static Diagnostic DuplicateItem(SourceText source, SourceSpan span, string value, string key) => new(
        "CNT1215",
        Severity.Warning,
        source,
        span,
        new($"„{value}“ steht bei „{key}“ schon weiter oben.", $"'{value}' already stands further up in '{key}'."),
        new("Löschen Sie den doppelten Eintrag.", "Delete the duplicate item."));

    public static Diagnostic ValueWhereMap(YamlNode node, FieldContext field, MapSchema schema)
    {
        YamlNode? item = node is YamlSequence { Items: [{ } first, ..] } ? first : null;
        string? id = schema.Item is MapSchema ? item switch
        {
            YamlScalar { IsNull: false } text => text.Value,
            YamlMapping { Entries: [{ } entry, ..] } => entry.Key.Value,
            _ => null,
        } : null;
        string label = node is YamlScalar single ? single.Value : "…";
        return new Diagnostic(
            "CNT1216",
            Severity.Error,
            field.Source,
            item is YamlMapping ? item.Span : node.Span,
            new($"Bei „{field.Key}“ werden darunter Zeilen der Form „name: wert“ erwartet.", $"'{field.Key}' expects lines of the form 'name: value' below it."),
            id is not null
                ? new(
                    $"Schreiben Sie jeden Eintrag ohne Bindestrich mit seinen Bezeichnungen: „{id}: {{de: …, en: …}}“",
                    $"Write each item without a hyphen and with its labels: '{id}: {{de: …, en: …}}'")
                : schema.Item is MapSchema
                ? new(
                    $"Schreiben Sie darunter, eingerückt, je Zeile eine Kennung mit ihren Bezeichnungen: „team: {{de: Team, en: Team}}“",
                    $"Write below it, indented, an id with its labels on each line: 'team: {{de: Team, en: Team}}'")
                : item is YamlMapping
                ? new(
                    $"Löschen Sie die Bindestriche: „{field.Key}: {{de: …, en: …}}“",
                    $"Delete the hyphens: '{field.Key}: {{de: …, en: …}}'")
                : new(
                    $"Schreiben Sie zum Beispiel „{field.Key}: {{de: {label}, en: …}}“ oder jede Angabe in eine eigene, eingerückte Zeile.",
                    $"Write for example '{field.Key}: {{de: …, en: {label}}}', or each entry on an indented line of its own."));
    }

    /// <summary>CNT1205, too: the items of a list should be lists themselves.</summary>
    public static Diagnostic ValuesWhereLists(YamlSequence list, FieldContext field)
    {
        string[] words = [.. list.Items.OfType<YamlScalar>().Select(item => item.Value)];
        string groups = words.Any(word => word.Contains(',', StringComparison.Ordinal))
            ? string.Join(", ", words.Select(word => $"[{word}]"))
            : $"[{string.Join(", ", words)}]";
        return new Diagnostic(
            "CNT1205",
            Severity.Error,
            field.Source,
            list.Items[0].Span,
            new($"Bei „{field.Key}“ ist jeder Eintrag selbst eine Liste: Wörter, die dasselbe bedeuten.", $"Each item of '{field.Key}' is a list itself: words that mean the same."),
            new($"Schreiben Sie „{field.Key}: [{groups}]“", $"Write '{field.Key}: [{groups}]'"));
    }

    public static SourceSpan FirstLine(YamlScalar text, FieldContext field)
        => new(text.Span.Start, field.Written(text).Length);
}
