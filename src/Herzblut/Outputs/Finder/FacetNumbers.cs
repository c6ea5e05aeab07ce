using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Herzblut.Model;
using Herzblut.Schemas;

namespace Herzblut.Outputs.Finder;

/// <summary>Numbers the options of each facet of an edition, so that thousands of examples name them in a few bytes.</summary>
internal sealed class FacetNumbers(VocabulariesConfig vocabularies, ImmutableArray<Tag> tags)
{
    private readonly FrozenDictionary<string, int> _roles = Number(vocabularies.Roles.Entries.Select(entry => entry.Id));
    private readonly FrozenDictionary<string, int> _touchpoints = Number(vocabularies.Touchpoints.Entries.Select(entry => entry.Id));
    private readonly FrozenDictionary<string, int> _industries = Number(vocabularies.Industries.Entries.Select(entry => entry.Id));
    private readonly FrozenDictionary<string, int> _tags = Number(tags.Select(tag => tag.Slug));

    /// <summary>The ids of all options, by facet, in the order of their numbers.</summary>
    public void WriteIds(Utf8JsonWriter json)
    {
        json.WriteStartObject("facets");
        WriteIds(json, "role", _roles);
        WriteIds(json, "touchpoint", _touchpoints);
        WriteIds(json, "industry", _industries);
        WriteIds(json, "tag", _tags);
        json.WriteEndObject();
    }

    /// <summary>The options of an example, in the order of the facets.</summary>
    public void Write(Utf8JsonWriter json, PracticeExample example)
    {
        json.WriteStartArray();
        WriteNumbers(json, _roles, example.Roles.Select(term => term.Id));
        WriteNumbers(json, _touchpoints, example.Touchpoints.Select(term => term.Id));
        WriteNumbers(json, _industries, example.Industries.Select(term => term.Id));
        WriteNumbers(json, _tags, example.Tags.Select(tag => tag.Slug));
        json.WriteEndArray();
    }

    private static FrozenDictionary<string, int> Number(IEnumerable<string> ids)
        => ids.Distinct(StringComparer.Ordinal).Index().ToFrozenDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);

    private static void WriteIds(Utf8JsonWriter json, string name, FrozenDictionary<string, int> numbers)
    {
        json.WriteStartArray(name);
        foreach (string id in numbers.OrderBy(entry => entry.Value).Select(entry => entry.Key))
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    // What the vocabulary does not know was reported; nobody can choose it.
    private static void WriteNumbers(Utf8JsonWriter json, FrozenDictionary<string, int> numbers, IEnumerable<string> ids)
    {
        json.WriteStartArray();
        foreach (string id in ids.Where(numbers.ContainsKey))
        {
            json.WriteNumberValue(numbers[id]);
        }

        json.WriteEndArray();
    }
}
