using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>Entries where a single value is expected: a value with a name of its own, or a sentence whose colon makes it look like one.</summary>
internal static class EntriesWhereValue
{
    // What people call the one value, where they give it a name.
    private static readonly string[] Names = ["page", "seite", "path", "pfad", "url", "link", "href", "file", "datei", "src", "id", "name", "value", "wert"];

    /// <summary>The finding.</summary>
    /// <param name="mapping">The entries.</param>
    /// <param name="field">Where they stand.</param>
    /// <param name="schema">What is expected.</param>
    public static Diagnostic Of(YamlMapping mapping, FieldContext field, ScalarSchema schema)
    {
        bool isInBrackets = field.IsInBrackets(mapping);
        bool isSentence = schema is TextSchema { IsName: false };
        if (isInBrackets && isSentence)
        {
            return QuotingDiagnostics.LeadingCharacter(field.Source, mapping.Span);
        }

        if (mapping.Entries.IsEmpty || (isInBrackets && mapping.Entries.All(entry => entry.Value is YamlScalar { IsNull: true })))
        {
            return FieldDiagnostics.ValueInBraces(mapping, field);
        }

        YamlEntry first = mapping.Entries[0];
        if (!isSentence && mapping.Entries.Length == 1 && first.Value is YamlScalar { IsNull: true } && !first.Key.Value.Contains(' ', StringComparison.Ordinal) && !isInBrackets)
        {
            return ColonAfterValue(first.Key, field);
        }

        string? value = isSentence ? null : Parts(mapping, schema) ?? ValueIn(mapping);
        return value is null
            ? QuotingDiagnostics.SentenceWithColon(field.Source, first.Key.Span)
            : ValueBelow(isInBrackets ? mapping.Span : first.Key.Span, value, field);
    }

    private static string? Parts(YamlMapping mapping, ScalarSchema schema)
    {
        IEnumerable<string> words = mapping.Entries.SelectMany(entry => new[] { entry.Key.Value, (entry.Value as YamlScalar)?.Value ?? "" });
        return (schema as FormatSchema)?.OfParts?.Invoke(string.Join(' ', words).ToLowerInvariant());
    }

    private static string? ValueIn(YamlMapping mapping)
    {
        YamlEntry entry = mapping.Entries.FirstOrDefault(entry => Names.Contains(entry.Key.Value.ToLowerInvariant(), StringComparer.Ordinal)) ?? mapping.Entries[0];
        return entry.Value switch
        {
            YamlScalar { IsNull: false } scalar => scalar.Value,
            YamlSequence { Items: [YamlScalar { IsNull: false } item, ..] } => item.Value,
            _ => null,
        };
    }

    // "- de:", as entries end that have something below them.
    private static Diagnostic ColonAfterValue(YamlScalar key, FieldContext field)
    {
        string line = IsItem(key.Span.Start, field.Source.Text) ? $"- {key.Value}" : key.Value;
        return new Diagnostic(
            "CNT1218",
            Severity.Error,
            field.Source,
            key.Span,
            new($"Nach „{key.Value}“ steht ein Doppelpunkt, aber nichts dahinter.", $"A colon stands after '{key.Value}' but nothing follows it."),
            new($"Löschen Sie den Doppelpunkt: „{line}“", $"Delete the colon: '{line}'"));
    }

    private static Diagnostic ValueBelow(SourceSpan span, string value, FieldContext field)
    {
        bool isItem = IsItem(span.Start, field.Source.Text);
        string line = isItem ? $"- {value}" : $"{field.Key}: {value}";
        return new Diagnostic(
            "CNT1218",
            Severity.Error,
            field.Source,
            span,
            isItem
                ? new($"Jeder Eintrag bei „{field.Key}“ ist ein einzelner Wert ohne Namen davor.", $"Each item of '{field.Key}' is a single value without a name in front.")
                : new($"Bei „{field.Key}“ wird ein einzelner Wert erwartet, keine Angaben darunter.", $"'{field.Key}' expects a single value, no entries below it."),
            isItem
                ? new($"Schreiben Sie statt des ganzen Eintrags „{line}“.", $"Write '{line}' instead of the whole item.")
                : new($"Schreiben Sie ihn in dieselbe Zeile: „{line}“", $"Write it on the same line: '{line}'"));
    }

    private static bool IsItem(int offset, string text)
        => text.AsSpan(0, offset).TrimEnd() is { IsEmpty: false } before && before[^1] is '-' && before.Length < offset;
}
