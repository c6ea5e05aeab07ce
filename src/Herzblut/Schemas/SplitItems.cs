using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>
/// Recognises an item that a dash too many splits: <c>- title: Die Liste</c> with <c>- text: …</c> below it, which is exactly what the
/// first one lacks.
/// </summary>
internal static class SplitItems
{
    /// <summary>The list with such items joined again, so that each is checked as a whole.</summary>
    public static YamlSequence Join(YamlSequence list, ObjectSchema schema, FieldContext field)
    {
        if (!schema.Keys.Any(key => key.IsRequired))
        {
            return list;
        }

        var items = ImmutableArray.CreateBuilder<YamlNode>(list.Items.Length);
        bool isJoined = false;
        foreach (YamlNode item in list.Items)
        {
            if (items is [.., YamlMapping above] && item is YamlMapping part && !field.IsInBrackets(part) && MissingIn(above, part, schema, isJoined) is { } missing)
            {
                // The first dash is enough to learn what to do.
                if (!isJoined)
                {
                    field.Bag.Add(ListDiagnostics.SplitByDash(field.Source, YamlLine.Around(field.Source.Text, part.Span.Start), missing));
                }

                items[^1] = above with { Entries = above.Entries.AddRange(part.Entries), Span = SourceSpan.FromBounds(above.Span.Start, part.Span.End) };
                isJoined = true;
            }
            else
            {
                items.Add(item);
                isJoined = false;
            }
        }

        return items.Count == list.Items.Length ? list : list with { Items = items.ToImmutable() };
    }

    // What an item lacks and the one below begins with; of a third part, what that lacks itself.
    private static string? MissingIn(YamlMapping above, YamlMapping part, ObjectSchema schema, bool isJoined)
    {
        bool canJoin = !above.IsIncomplete && !part.IsIncomplete && !part.Entries.IsEmpty
            && part.Entries.All(entry => above[entry.Key.Value] is null && IsKey(entry, schema)) && above.Entries.All(entry => IsKey(entry, schema));
        return !canJoin ? null
            : schema.Keys.FirstOrDefault(key => key.IsRequired && above[key.Name] is null && string.Equals(part.Entries[0].Key.Value, key.Name, StringComparison.Ordinal))?.Name
                ?? (isJoined ? schema.Keys.FirstOrDefault(key => key.IsRequired && part[key.Name] is null)?.Name : null);
    }

    private static bool IsKey(YamlEntry entry, ObjectSchema schema) => schema.Keys.Any(key => string.Equals(key.Name, entry.Key.Value, StringComparison.Ordinal));
}
