using System.Globalization;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>A whole number from 1: minutes, people, a limit.</summary>
/// <param name="Maximum">The largest one allowed.</param>
/// <param name="HasRange">True where an object with <c>min</c> and <c>max</c> may stand instead.</param>
/// <param name="CountsMinutes">True where the number is a time in minutes.</param>
internal sealed record WholeNumberSchema(int Maximum = 10_000, bool HasRange = false, bool CountsMinutes = false) : ScalarSchema
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.WholeNumber;

    /// <summary>Reads the value of a scalar that was checked.</summary>
    public static int Parse(YamlScalar scalar) => int.Parse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    private protected override YamlNode CheckScalar(YamlScalar scalar, FieldContext field)
    {
        bool isNumber = int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return isNumber && number >= 1 && number <= Maximum
            ? scalar
            : field.Refuse(NumberDiagnostics.NoWholeNumber(scalar, field, this), scalar);
    }
}
