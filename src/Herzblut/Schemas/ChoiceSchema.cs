using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>One of a few words.</summary>
/// <param name="Values">What is allowed.</param>
/// <param name="OtherWords">Words that people write instead, in lower case, with what they mean.</param>
internal sealed record ChoiceSchema(ImmutableArray<string> Values, FrozenDictionary<string, string> OtherWords) : ScalarSchema
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Choice;

    /// <inheritdoc/>
    public override ImmutableArray<string> Choices => Values;

    /// <inheritdoc/>
    private protected override YamlNode CheckScalar(YamlScalar scalar, FieldContext field)
        => Values.Contains(scalar.Value, StringComparer.Ordinal)
            ? scalar
            : field.Refuse(FieldDiagnostics.NoChoice(scalar, field, this), scalar);
}
