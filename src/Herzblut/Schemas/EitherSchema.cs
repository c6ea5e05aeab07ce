using System.Collections.Immutable;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>A single value in short, or an object at length: a tip as a text, or with its minutes.</summary>
/// <param name="Short">The single value.</param>
/// <param name="Object">The object.</param>
internal sealed record EitherSchema(ScalarSchema Short, ObjectSchema Object) : Schema
{
    /// <inheritdoc/>
    public override SchemaKind Kind => Short.Kind;

    /// <inheritdoc/>
    public override ImmutableArray<SchemaKey> Keys => Object.Keys;

    /// <inheritdoc/>
    internal override YamlNode Check(YamlNode node, FieldContext field) => node switch
    {
        YamlMapping mapping when SentenceWithColon.Find(mapping, Object, field) is { } slip => field.Refuse(slip, node),
        YamlMapping => Object.Check(node, field),
        YamlScalar text when GluedColon.Find(text.Value, Object.AllNames) is { } length && text.Style == YamlStyle.Plain
            => field.Refuse(
                YamlDiagnostics.ColonWithoutSpace(field.Source, text.Span, text.Value[..length], text.Value[(length + 1)..].TrimStart('\u00a0')),
                node),
        _ => Short.Check(node, field),
    };
}
