using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>An object with free keys: ids with labels, languages with words.</summary>
/// <param name="Item">What stands after each key.</param>
internal sealed record MapSchema(Schema Item) : Schema
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Map;

    /// <inheritdoc/>
    public override Schema Item { get; } = Item;

    /// <inheritdoc/>
    internal override YamlNode Check(YamlNode node, FieldContext field) => node switch
    {
        YamlMapping mapping => CheckValues(mapping, field),
        YamlUnreadable => node,
        YamlScalar { IsNull: true } empty => field.Refuse(FieldDiagnostics.EmptyValue(empty, field, this), node),
        _ => field.Refuse(FieldDiagnostics.ValueWhereMap(node, field, this), node),
    };

    private YamlMapping CheckValues(YamlMapping mapping, FieldContext field)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(mapping.Entries.Length);
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (entry.Value is YamlScalar { IsNull: true } && mapping.Next(entry) is { } next && IsLabel(next))
            {
                entries.Add(entry with { Value = new YamlUnreadable(entry.Value.Span) });
                continue;
            }

            entries.Add(entry with { Value = LabelOfNeighbour(entry, field) ?? Item.Check(entry.Value, field with { Key = entry.Key.Value }) });
        }

        return mapping with { Entries = entries.ToImmutable() };
    }

    // "de: Kauf" in the column of the ids belongs to the id above it.
    private YamlUnreadable? LabelOfNeighbour(YamlEntry entry, FieldContext field)
    {
        if (!IsLabel(entry))
        {
            return null;
        }

        var below = new LevelOffer(YamlLine.Around(field.Source.Text, entry.Key.Span.Start).ContentColumn + 2, null);
        return field.Refuse(IndentationDiagnostics.KeyIndentation(field.Source, entry.Key.Span, entry.Key.Value, [below]) with { Cause = new Cause("labels beside ids", field.Source.Path) }, entry.Value);
    }

    private bool IsLabel(YamlEntry entry)
        => Item is MapSchema && entry is { Key.Value: { Length: 2 } code, Value: YamlScalar { IsNull: false } } && LanguageCodes.Of(code) is not null;
}
