using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Herzblut.Model;

namespace Herzblut.Search.Indexing;

/// <summary>
/// Writes what examples can be narrowed by: <c>facets</c>, for each of role, touchpoint and industry the ids and labels in use, and
/// <c>marks</c>, for each example in order the numbers of its own (<c>0,2/1/</c>, in that order, parted by blanks).
/// </summary>
internal static class FacetWriter
{
    private static readonly (string Key, Func<SearchDocument, ImmutableArray<VocabularyTerm>> Terms)[] Facets =
    [
        ("role", document => document.Roles),
        ("touchpoint", document => document.Touchpoints),
        ("industry", document => document.Industries),
    ];

    public static void Write(Utf8JsonWriter json, ImmutableArray<SearchDocument> documents)
    {
        SearchDocument[] examples = [.. documents.Where(document => document.Kind == SearchDocumentKind.Example)];
        Dictionary<string, int>[] numbers = [.. Facets.Select(_ => new Dictionary<string, int>())];
        json.WriteString("marks", string.Join(' ', examples.Select(example => Marks(example, numbers))));
        json.WriteStartArray("facets");
        for (int i = 0; i < Facets.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("key", Facets[i].Key);
            json.WriteStartArray("values");
            foreach (VocabularyTerm term in examples.SelectMany(example => Facets[i].Terms(example)).DistinctBy(term => term.Id))
            {
                json.WriteStartArray();
                json.WriteStringValue(term.Id);
                json.WriteStringValue(term.Label);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Marks(SearchDocument example, Dictionary<string, int>[] numbers)
        => string.Join('/', Facets.Select((facet, i) => string.Join(',', facet.Terms(example).Select(term => Number(term, numbers[i])))));

    private static string Number(VocabularyTerm term, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(term.Id, out int number))
        {
            number = numbers.Count;
            numbers.Add(term.Id, number);
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }
}
