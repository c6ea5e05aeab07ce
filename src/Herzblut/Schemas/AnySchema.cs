using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>Any value: whoever reads it knows what it may be.</summary>
internal sealed record AnySchema : Schema
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Any;

    /// <inheritdoc/>
    internal override YamlNode Check(YamlNode node, FieldContext field) => node;
}
