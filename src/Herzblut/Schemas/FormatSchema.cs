using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>A text of a certain form: an address, a colour, a period.</summary>
/// <param name="Find">What is wrong with it, told with the help of the example; null where nothing is.</param>
/// <param name="Pattern">A regular expression as in ECMAScript that every right text matches.</param>
/// <param name="Example">A right text.</param>
internal sealed record FormatSchema(Func<YamlScalar, FieldContext, string, Diagnostic?> Find, string Pattern, string Example) : ScalarSchema
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Text;

    /// <summary>What a value means whose parts stand as entries (<c>months: 12</c>); null where it has no parts.</summary>
    public Func<string, string>? OfParts { get; init; }

    /// <inheritdoc/>
    private protected override YamlNode CheckScalar(YamlScalar scalar, FieldContext field)
    {
        if (Find(scalar, field, Example) is not { } diagnostic)
        {
            return scalar;
        }

        YamlUnreadable refused = field.Refuse(diagnostic, scalar);
        return diagnostic.Severity == Severity.Error ? refused : scalar;
    }
}
