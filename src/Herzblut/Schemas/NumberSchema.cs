using System.Globalization;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>A number, fractions allowed, which sorts.</summary>
internal sealed record NumberSchema : ScalarSchema
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Number;

    /// <summary>Reads the value of a scalar that was checked.</summary>
    public static double Parse(YamlScalar scalar) => double.Parse(scalar.Value, Style, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    private protected override YamlNode CheckScalar(YamlScalar scalar, FieldContext field)
        => double.TryParse(scalar.Value, Style, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? scalar
            : field.Refuse(NumberDiagnostics.NoNumber(scalar, field), scalar);
}
