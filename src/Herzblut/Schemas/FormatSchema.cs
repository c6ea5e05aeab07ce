using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>A text of a certain form: an address, a colour, a period.</summary>
/// <param name="Find">What is wrong with it; null where nothing is.</param>
internal sealed record FormatSchema(Func<YamlScalar, FieldContext, Diagnostic?> Find) : ScalarSchema
{
    /// <inheritdoc/>
    protected override YamlNode CheckScalar(YamlScalar scalar, FieldContext field)
    {
        if (Find(scalar, field) is not { } diagnostic)
        {
            return scalar;
        }

        YamlUnreadable refused = field.Refuse(diagnostic, scalar);
        return diagnostic.Severity == Severity.Error ? refused : scalar;
    }
}
