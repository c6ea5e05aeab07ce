using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>Slips in the names of entries.</summary>
internal static class KeyDiagnostics
{
    private const int LongestList = 12;

    // What people call the text below the header.
    private static readonly string[] WordsForText = ["text", "body", "content", "inhalt", "fließtext", "haupttext", "geschichte", "story"];

    public static Diagnostic UnknownKey(YamlEntry entry, YamlMapping mapping, FieldContext field, ObjectSchema schema)
    {
        string written = entry.Key.Value;
        if (GluedColon.Find(written, schema.AllNames) is { } length)
        {
            if (field.IsInBrackets(mapping))
            {
                string cure = string.Join(", ", mapping.Entries.Select(item => GluedColon.Find(item.Key.Value, schema.AllNames) is { } end
                    ? $"{item.Key.Value[..end]}: {item.Key.Value[(end + 1)..]}"
                    : $"{item.Key.Value}: {field.Written(item.Value)}"));
                return YamlDiagnostics.ColonsWithoutSpace(field.Source, mapping.Span, $"{{{cure}}}");
            }

            YamlLine line = YamlLine.At(field.Source.Text, entry.Key.Span.Start);
            return YamlDiagnostics.ColonWithoutSpace(
                field.Source, line.From(line.Start), written[..length], line.Slice(line.Start + length + 1, line.End));
        }

        if (written.EndsWith(':') && Meant(written.TrimEnd(':'), schema) is { } once)
        {
            string value = entry.Value is YamlScalar { IsNull: false } single ? $" {field.Written(single)}" : "";
            return YamlDiagnostics.TwoColons(field.Source, entry.Key.Span, $"{once}:{value}");
        }

        if (written.Length > 0 && char.IsWhiteSpace(written[0]))
        {
            return IndentationDiagnostics.InvisibleIndentation(field.Source, new SourceSpan(entry.Key.Span.Start, 1));
        }

        if (InvisibleIn(entry, field, schema) is { } invisible)
        {
            return invisible;
        }

        return new Diagnostic(
            "CNT1101",
            Severity.Error,
            field.Source,
            entry.Key.Span,
            new($"„{written}“ ist keine Angabe, die es hier gibt.", $"'{written}' is no entry that exists here."),
            HintFor(entry, mapping, field, schema))
        {
            Fix = Rename(entry, mapping, schema),
            Cause = field.Key.Length > 0 && IsOfAnother(written, schema) ? new Cause("entry of another list", field.Source.Path, mapping.Span.Start) : null,
            // What follows it is indented as it should be itself.
            Covers = PlaceOf(written, mapping, schema) is null ? null : new Cause("indentation", field.Source.Path, YamlLine.Around(field.Source.Text, entry.Key.Span.Start).NextStart()),
        };
    }

    // Beyond doubt where the name is free, no other entry wants it, and the entry is none that belongs in another kind of file.
    private static ImmutableArray<TextEdit> Rename(YamlEntry entry, YamlMapping mapping, ObjectSchema schema)
    {
        string written = entry.Key.Value;
        return Meant(written, schema) is { } name
            && mapping[name] is null
            && PlaceOf(written, mapping, schema) is null
            && mapping.Entries.Count(other => string.Equals(Meant(other.Key.Value, schema), name, StringComparison.Ordinal)) == 1
            && !IsOfAnother(written, schema)
            ? [new TextEdit(entry.Key.Span, name)]
            : [];
    }

    private static bool IsOfAnother(string written, ObjectSchema schema)
        => schema.Elsewhere.Any(elsewhere => elsewhere.Schema.Keys.Any(key => string.Equals(key.Name, written, StringComparison.Ordinal)));

    // Copied from Word or a chat, an entry looks right and is not.
    private static Diagnostic? InvisibleIn(YamlEntry entry, FieldContext field, ObjectSchema schema)
    {
        string written = entry.Key.Value;
        string visible = InvisibleInValue.Visible(written);
        return visible.Length == written.Length || Meant(visible, schema) is not { } name ? null : new Diagnostic(
            "CNT1101",
            Severity.Error,
            field.Source,
            entry.Key.Span,
            new($"Im Namen „{visible}“ steht ein unsichtbares Zeichen.", $"The name '{visible}' holds an invisible character."),
            new($"Löschen Sie den Namen ganz und tippen Sie ihn neu: „{name}“.", $"Delete the whole name and type it anew: '{name}'."));
    }

    public static Diagnostic MissingKey(YamlMapping mapping, FieldContext field, SchemaKey key)
    {
        YamlLine? comment = field.Key.Length == 0 ? InComment(key.Name, field.Source.Text) : null;
        return new Diagnostic(
            "CNT1102",
            Severity.Error,
            field.Source,
            comment is { } line ? line.From(line.Start) : PlaceOf(mapping, field),
            comment is null
                ? new($"Die Angabe „{key.Name}“ fehlt.", $"The entry '{key.Name}' is missing.")
                : new($"Die Angabe „{key.Name}“ fehlt: Mit „#“ am Anfang ist die Zeile eine Anmerkung.", $"The entry '{key.Name}' is missing: with '#' in front the line is a comment."),
            comment is { } hidden
                ? new($"Schreiben Sie „{Uncommented(hidden)}“, ohne Raute davor.", $"Write '{Uncommented(hidden)}'.")
                : new($"Ergänzen Sie eine Zeile „{key.Name}: …“ ({key.Purpose.German})", $"Add a line '{key.Name}: …' ({key.Purpose.English})"))
        {
            Cause = field.Key.Length == 0 ? MissingKeyCause(key.Name, field.Source) : null,
        };
    }

    // "# title: Gute Stimmung" in the header, or anywhere in a file that is nothing else.
    private static YamlLine? InComment(string key, string text)
    {
        YamlLine line = YamlLine.At(text, 0);
        bool hasFrame = !line.IsBlank && line.Slice(line.Start, line.End) == "---";
        while (line.NextStart() < text.Length)
        {
            line = YamlLine.At(text, line.NextStart());
            if (hasFrame && line.Slice(line.Start, line.End) == "---")
            {
                return null;
            }

            if (CommentedEntry.Behind(line) is { } entry && string.Equals(entry.Key, key, StringComparison.Ordinal) && entry.Value < entry.End)
            {
                return line;
            }
        }

        return null;
    }

    private static string Uncommented(YamlLine comment) => comment.Slice(comment.Start, comment.End).TrimStart('#', ' ', '\t');

    /// <summary>What the finding about an entry that a file lacks shares with one that says more.</summary>
    public static Cause MissingKeyCause(string key, SourceText source) => new($"missing entry {key}", source.Path);

    /// <summary>The key of a schema that a misspelt one stands for; null where none is near.</summary>
    public static string? Meant(string written, ObjectSchema schema)
    {
        int glued = GluedColon.Find(written, schema.AllNames) ?? written.Length;
        string word = written[..glued].Trim(' ', '„', '“', '”', '"', '\'').ToLowerInvariant().Replace('-', '_').Replace(' ', '_');
        return schema.Keys.FirstOrDefault(key => string.Equals(key.Name, word, StringComparison.Ordinal))?.Name
            ?? schema.Keys.FirstOrDefault(key => key.OtherWords.Contains(word, StringComparer.Ordinal))?.Name
            ?? Suggestion.Nearest(word, schema.Keys.Select(key => key.Name));
    }

    private static Message HintFor(YamlEntry entry, YamlMapping mapping, FieldContext field, ObjectSchema schema)
    {
        string written = entry.Key.Value;
        if (schema.Below is { } below && WordsForText.Contains(written.ToLowerInvariant(), StringComparer.Ordinal) && !mapping.Entries.Any(other => MayHold(schema, other, written)))
        {
            return below;
        }

        if (OutsideHint(entry, mapping, field) is { } outside)
        {
            return outside;
        }

        // "branch" beside "brand" belongs to "repository" rather than being misspelt.
        string? parent = PlaceOf(written, mapping, schema);
        bool isOfParent = parent is not null && mapping[parent] is not null && IsWord(written, schema);
        if (Meant(written, schema) is { } name && !isOfParent && (parent is null || mapping[name] is null))
        {
            return mapping[name] is null
                ? RenameHint(written, name)
                : new(
                    $"Meinten Sie „{name}“? Das steht hier schon: Führen Sie beide zusammen.",
                    $"Did you mean '{name}'? It already stands here: merge the two.");
        }

        if (parent is not null)
        {
            // Where the other entry is not there yet, its name alone says little.
            Message? purpose = mapping[parent] is null ? schema.Keys.First(key => string.Equals(key.Name, parent, StringComparison.Ordinal)).Purpose : null;
            return new(
                $"„{written}“ gehört eingerückt unter „{parent}“{(purpose is null ? "" : $" ({purpose.German})")}.",
                $"'{written}' belongs, indented, below '{parent}'{(purpose is null ? "" : $" ({purpose.English})")}.");
        }

        foreach ((ObjectSchema other, Message place) in schema.Elsewhere)
        {
            if (other.Keys.Any(key => string.Equals(key.Name, written, StringComparison.Ordinal)))
            {
                return place;
            }
        }

        if (written.Contains(' ', StringComparison.Ordinal) && !field.IsInBrackets(mapping))
        {
            YamlLine line = YamlLine.At(field.Source.Text, entry.Key.Span.Start);
            string text = QuotingDiagnostics.Quoted(line.Slice(line.Start, line.End));
            return new(
                $"Ist die Zeile ein Text mit Doppelpunkt, setzen Sie ihn in gerade Anführungszeichen: {text}",
                $"If the line is a text with a colon, put it into straight quotation marks: {text}");
        }

        string names = string.Join(", ", schema.Keys.Take(LongestList).Select(key => key.Name));
        string more = schema.Keys.Length > LongestList ? " …" : "";
        return new($"Erlaubt sind: {names}{more}", $"Allowed are: {names}{more}");
    }

    // "tags" as deep as what belongs to the workshop.
    private static Message? OutsideHint(YamlEntry entry, YamlMapping mapping, FieldContext field)
    {
        string written = entry.Key.Value;
        if (field.Around is not var (schema, entries) || field.IsInBrackets(mapping) || entries[written] is not null || !schema.Keys.Any(key => string.Equals(key.Name, written, StringComparison.Ordinal)))
        {
            return null;
        }

        Message level = LevelOffer.Wording([new LevelOffer(YamlLine.Around(field.Source.Text, entries.Entries[0].Key.Span.Start).ContentColumn, field.Key)]);
        return new(
            $"„{written}“ gehört nicht unter „{field.Key}“, sondern daneben: Rücken Sie die Zeile, und was dazugehört, {level.German} ein.",
            $"'{written}' belongs beside '{field.Key}', not below it: indent the line, and what belongs to it, {level.English}.");
    }

    // An item of that list has lost its indentation.
    private static bool MayHold(ObjectSchema schema, YamlEntry list, string written)
        => schema.Keys.FirstOrDefault(key => string.Equals(key.Name, list.Key.Value, StringComparison.Ordinal)) is { } key
            && ObjectSchema.In(key.Value)?.Keys.Any(inner => string.Equals(inner.Name, written, StringComparison.Ordinal)) == true;

    // "author" is what others call the owner of a chapter, and the name of an entry of its examples.
    private static bool IsWord(string written, ObjectSchema schema) => schema.Keys.Any(key => key.OtherWords.Contains(written, StringComparer.Ordinal));

    private static Message RenameHint(string written, string name)
        => string.Equals(written, name, StringComparison.OrdinalIgnoreCase)
            ? new($"Schreiben Sie den Namen klein: „{name}“.", $"Write the name in lower case: '{name}'.")
            : new($"Meinten Sie „{name}“?", $"Did you mean '{name}'?");

    // "minutes" in a chapter belongs in its workshop; sooner below a key that nothing stands after, sooner into an object than into
    // the items of a list.
    public static string? PlaceOf(string written, YamlMapping mapping, ObjectSchema schema) => schema.Keys
        .Where(key => ObjectSchema.In(key.Value)?.Keys.Any(inner => string.Equals(inner.Name, written, StringComparison.Ordinal)) == true)
        .OrderBy(key => mapping[key.Name] is YamlScalar { IsNull: true } ? 0 : key.Value is ObjectSchema ? 1 : 2)
        .FirstOrDefault()?.Name;

    /// <summary>The key whose object has an entry of this name, and what the entry is called there; null where none has.</summary>
    public static (string Owner, string Name)? OwnerOf(string written, ObjectSchema schema)
    {
        // Almost anything may have a name and an address.
        string word = written.ToLowerInvariant();
        foreach (SchemaKey key in schema.Keys)
        {
            SchemaKey? inner = ObjectSchema.In(key.Value)?.Keys.FirstOrDefault(inner => inner.Name is not ("name" or "url") && (inner.Name == word || inner.OtherWords.Contains(word, StringComparer.Ordinal)));
            if (inner is not null)
            {
                return (key.Name, inner.Name);
            }
        }

        return null;
    }

    /// <summary>CNT1101, too: an entry below a single value that another key's object has.</summary>
    public static Diagnostic EntryOfAnother(YamlEntry entry, string key, string owner, string name, FieldContext field)
    {
        string line = $"{name}: {field.Written(entry.Value)}";
        return new Diagnostic(
            "CNT1101",
            Severity.Error,
            field.Source,
            entry.Key.Span,
            new($"„{entry.Key.Value}“ ist keine Angabe, die es unter „{key}“ gibt.", $"'{entry.Key.Value}' is no entry that exists below '{key}'."),
            new(
                $"Schreiben Sie hinter „{key}:“ nur den Namen, und diese Zeile eingerückt unter „{owner}“: „{line}“",
                $"Write only the name after '{key}:', and this line, indented, below '{owner}': '{line}'"));
    }

    // Something missing is reported at the start of what lacks it: the opening line of a header, line 1 of a settings file, the
    // first line of a list item.
    private static SourceSpan PlaceOf(YamlMapping mapping, FieldContext field)
    {
        if (field.Key.Length == 0)
        {
            return new SourceSpan(0, 0);
        }

        YamlLine line = YamlLine.Around(field.Source.Text, mapping.Span.Start);
        return line.HasDash
            ? SourceSpan.FromBounds(line.Indented, line.End)
            : new SourceSpan(mapping.Span.Start, 0);
    }
}
