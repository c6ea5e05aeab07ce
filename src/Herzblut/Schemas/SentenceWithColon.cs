using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>
/// Recognises a sentence that YAML reads as an object: <c>- Frage zum Schluss: Was nehme ich mit?</c>, <c>[Frage: Was?]</c>,
/// <c>{Frage: Was?}</c>.
/// </summary>
internal static class SentenceWithColon
{
    /// <summary>The finding; null where the object is one, perhaps with a misspelt key.</summary>
    public static Diagnostic? Find(YamlMapping mapping, ObjectSchema schema, FieldContext field)
    {
        if (mapping.Entries.IsEmpty)
        {
            return null;
        }

        // "- ?" alone: YAML reads an entry without a name.
        if (mapping.Entries[0].Key.Value.Length == 0)
        {
            return IsEmpty(mapping.Entries[0].Value) ? QuotingDiagnostics.LeadingCharacter(field.Source, new SourceSpan(mapping.Span.Start, 1)) : null;
        }

        if (field.IsInBrackets(mapping))
        {
            return IsTextInBraces(mapping, schema) ? QuotingDiagnostics.LeadingCharacter(field.Source, mapping.Span) : null;
        }

        YamlEntry first = mapping.Entries[0];
        string key = first.Key.Value;
        bool isAlone = mapping.Entries.Length == 1 && first.Value is YamlScalar;
        bool isSentence = key.Contains(' ', StringComparison.Ordinal)
            || (isAlone && (BracketScan.IsItem(field.Source.Text, first.Key.Span.Start) || KeyDiagnostics.Meant(key, schema) is null));
        if (!isSentence || schema.AllNames.Contains(key))
        {
            return null;
        }

        return QuotingDiagnostics.SentenceWithColon(field.Source, first.Key.Span);
    }

    // {Frage: Was?}, {Eins, zwei}; but {texte: Was?} and {Text: Was?} have a misspelt key.
    private static bool IsTextInBraces(YamlMapping mapping, ObjectSchema schema)
    {
        string key = mapping.Entries[0].Key.Value;
        bool isNoun = key.Length > 0 && char.IsUpper(key[0]) && !schema.AllNames.Contains(key.ToLowerInvariant());
        return !mapping.Entries.Any(entry => schema.AllNames.Contains(entry.Key.Value) || GluedColon.Find(entry.Key.Value, schema.AllNames) is not null)
            && mapping.Entries.Skip(1).All(entry => IsEmpty(entry.Value))
            && (isNoun || IsEmpty(mapping.Entries[0].Value) || KeyDiagnostics.Meant(key, schema) is null);
    }

    private static bool IsEmpty(YamlNode value) => value is YamlScalar { IsNull: true };
}
