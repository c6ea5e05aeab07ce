using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>One text, or one text per language: <c>{de: …, en: …}</c>.</summary>
internal sealed record LocalizedTextSchema : Schema
{
    private static readonly MapSchema PerLanguage = new(TextSchema.Plain);

    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.TextPerLanguage;

    /// <inheritdoc/>
    internal override YamlNode Check(YamlNode node, FieldContext field) => node switch
    {
        YamlMapping mapping when !field.IsInBrackets(node) && IsSentence(mapping)
            => field.Refuse(QuotingDiagnostics.SentenceWithColon(field.Source, mapping.Entries[0].Key.Span), node),
        YamlMapping => PerLanguage.Check(node, field),
        _ => TextSchema.Plain.Check(node, field),
    };

    // "Servicekultur: das Playbook" is a title that lacks its quotation marks.
    private static bool IsSentence(YamlMapping mapping)
        => !mapping.Entries.IsEmpty
        && mapping.Entries[0].Key.Value is var key
        && (key.Contains(' ', StringComparison.Ordinal) || (mapping.Entries.Length == 1 && !Formats.IsLanguage(key)));
}
