using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>An id from one of the vocabularies of <c>site.yml</c>.</summary>
/// <param name="Vocabulary">Which one.</param>
internal sealed record TermSchema(Func<VocabulariesConfig, Vocabulary> Vocabulary) : ScalarSchema
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Id;

    /// <inheritdoc/>
    private protected override YamlNode CheckScalar(YamlScalar scalar, FieldContext field)
    {
        Vocabulary vocabulary = Vocabulary(field.Vocabularies);
        return vocabulary.Find(scalar.Value) is not null || ReferenceEquals(vocabulary, Schemas.Vocabulary.Unreadable)
            ? scalar
            : field.Refuse(
                vocabulary.SpeltOtherwise(scalar.Value) is { } entry ? TermDiagnostics.IdSpeltOtherwise(entry, scalar.Value, field.Source) : TermDiagnostics.UnknownTerm(scalar, field, vocabulary),
                scalar);
    }
}
