using System.Globalization;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>A day as <c>2026-03-12</c>.</summary>
internal sealed record DateSchema : ScalarSchema
{
    private const string Iso = "yyyy-MM-dd";

    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Date;

    /// <summary>Reads the value of a scalar that was checked.</summary>
    public static DateOnly Parse(YamlScalar scalar) => DateOnly.ParseExact(scalar.Value, Iso, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    private protected override YamlNode CheckScalar(YamlScalar scalar, FieldContext field)
        => DateOnly.TryParseExact(scalar.Value, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? scalar
            : field.Refuse(DateDiagnostics.NoDate(scalar, field), scalar);
}
