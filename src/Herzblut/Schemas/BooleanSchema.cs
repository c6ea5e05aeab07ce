using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record BooleanSchema : ScalarSchema
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Boolean;

    /// <summary>Reads the value of a scalar that was checked.</summary>
    public static bool Parse(YamlScalar scalar) => string.Equals(scalar.Value, "true", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    private protected override YamlNode CheckScalar(YamlScalar scalar, FieldContext field)
        => scalar.Value is "true" or "false" or "True" or "False" or "TRUE" or "FALSE"
            ? scalar
            : field.Refuse(FieldDiagnostics.NoBoolean(scalar, field), scalar);
}
