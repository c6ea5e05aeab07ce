using System.Collections.Immutable;
using System.Text.Json;
using Herzblut.Model;
using Herzblut.Schemas;

namespace Herzblut.Outputs.Finder;

/// <summary>Numbers the options of each facet of an edition, so that thousands of examples name them in a few bytes.</summary>
internal sealed class FacetNumbers(VocabulariesConfig vocabularies, ImmutableArray<Tag> tags)
{
    private readonly Dictionary<string, int> _roles = Number(vocabularies.Roles.Entries.Select(entry => entry.Id));
    private readonly Dictionary<string, int> _touchpoints = Number(vocabularies.Touchpoints.Entries.Select(entry => entry.Id));
    private readonly Dictionary<string, int> _industries = Number(vocabularies.Industries.Entries.Select(entry => entry.Id));
    private readonly Dictionary<string, int> _tags = Number(tags.Select(tag => tag.Slug));

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

    private static Dictionary<string, int> Number(IEnumerable<string> ids)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            numbers.TryAdd(id, numbers.Count);
        }

        return numbers;
    }

    private static void WriteIds(Utf8JsonWriter json, string name, Dictionary<string, int> numbers)
    {
        json.WriteStartArray(name);
        string[] ids = new string[numbers.Count];
        foreach ((string id, int number) in numbers)
        {
            ids[number] = id;
        }

        foreach (string id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    // What the vocabulary does not know was reported; nobody can choose it.
    private static void WriteNumbers(Utf8JsonWriter json, Dictionary<string, int> numbers, IEnumerable<string> ids)
    {
        json.WriteStartArray();
        foreach (string id in ids)
        {
            if (numbers.TryGetValue(id, out int number))
            {
                json.WriteNumberValue(number);
            }
        }

        json.WriteEndArray();
    }
}
