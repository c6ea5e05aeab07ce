using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>A single value. This level refuses lists, objects and nothing at all; the kinds of value do the rest.</summary>
internal abstract record ScalarSchema : Schema
{
    /// <inheritdoc/>
    internal sealed override YamlNode Check(YamlNode node, FieldContext field) => node switch
    {
        YamlUnreadable when MisreadValue.Find(node.Span.Start, field, this) is { } misread => field.Refuse(misread, node),
        YamlScalar scalar when CommentLoss.Find(scalar, field) is { } loss => field.Refuse(
            this is TextSchema ? loss : MisreadValue.Of(scalar.IsNull ? loss.Span.Start : scalar.Span.Start, field, this) ?? loss, node),
        YamlScalar scalar when scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value) => CheckEmpty(scalar, field),
        YamlScalar scalar when InvisibleInValue.Find(scalar, field, this) is { } invisible => field.Refuse(invisible, node),
        YamlScalar scalar => CheckScalar(scalar, field),
        YamlSequence list => CheckList(list, field),
        YamlMapping mapping => field.Refuse(EntriesWhereValue.Of(mapping, field, this), node),
        _ => node,
    };

    /// <summary>Checks a value that is not empty.</summary>
    private protected abstract YamlNode CheckScalar(YamlScalar scalar, FieldContext field);

    // "[Entwurf]" alone is a title in brackets far more often than a list of titles.
    private YamlNode CheckList(YamlSequence list, FieldContext field)
    {
        bool isInBrackets = field.IsInBrackets(list);
        if (isInBrackets && this is FormatSchema && list.Items is [YamlScalar, _, ..])
        {
            // "[138, 21, 56]": what the form asks for may be told from all of them.
            string text = string.Join(", ", list.Items.OfType<YamlScalar>().Select(item => item.Value));
            return CheckScalar(new YamlScalar(text, YamlStyle.Plain, list.Span), field);
        }

        return field.Refuse(
            !isInBrackets ? FieldDiagnostics.ListWhereValue(list, field)
                : this is TextSchema && list.Items is [YamlScalar, YamlScalar, ..] && list.Items.All(item => item is YamlScalar { IsNull: false }) ? QuotingDiagnostics.ListForText(field.Source, list.Span)
                : this is TextSchema ? QuotingDiagnostics.LeadingCharacter(field.Source, list.Span)
                : FieldDiagnostics.ValueInBrackets(list, field, hasRange: this is WholeNumberSchema { HasRange: true }),
            list);
    }

    private YamlUnreadable CheckEmpty(YamlScalar scalar, FieldContext field)
        => field.Refuse(FieldDiagnostics.EmptyValue(scalar, field, this), scalar);
}
