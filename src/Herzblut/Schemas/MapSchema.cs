using System.Collections.Immutable;
using Herzblut.Yaml.Nodes;

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
        YamlScalar { IsNull: true } empty => field.Refuse(FieldDiagnostics.EmptyValue(empty, field), node),
        _ => field.Refuse(FieldDiagnostics.ValueWhereMap(node, field), node),
    };

    private YamlMapping CheckValues(YamlMapping mapping, FieldContext field)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(mapping.Entries.Length);
        foreach (YamlEntry entry in mapping.Entries)
        {
            entries.Add(entry with { Value = Item.Check(entry.Value, field with { Key = entry.Key.Value }) });
        }

        return mapping with { Entries = entries.ToImmutable() };
    }
}
