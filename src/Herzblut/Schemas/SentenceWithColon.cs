using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>
/// Recognises a sentence with a colon that YAML reads as an object with one key: <c>- Frage zum Schluss: Was nehme ich mit?</c>
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

        YamlEntry first = mapping.Entries[0];
        string key = first.Key.Value;
        bool isAlone = mapping.Entries.Length == 1 && first.Value is YamlScalar;
        bool isSentence = key.Contains(' ', StringComparison.Ordinal)
            || (isAlone && KeyDiagnostics.Meant(key, schema) is null && !schema.AllNames.Contains(key));
        if (!isSentence || schema.AllNames.Contains(key))
        {
            return null;
        }

        return QuotingDiagnostics.SentenceWithColon(field.Source, first.Key.Span);
    }
}
