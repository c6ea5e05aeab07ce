using System.Globalization;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>A day as <c>2026-03-12</c>.</summary>
internal sealed record DateSchema : ScalarSchema
{
    // The hyphens of "yyyy-MM-dd" would be compared with "GMT" by the rules of a language, whose tables take 2 % of a small build to load.
    private const string Iso = "O";

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
