using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Herzblut.Model;
using Herzblut.Search.Documents;

namespace Herzblut.Search.Indexing;

/// <summary>
/// What examples can be narrowed by: for each of role, touchpoint and industry the labels in use, and for each example the
/// numbers of its own.
/// </summary>
internal sealed class FacetTable
{
    private static readonly Facet[] Facets =
    [
        new(document => document.Roles),
        new(document => document.Touchpoints),
        new(document => document.Industries),
    ];

    private readonly List<VocabularyTerm>[] _values = [.. Facets.Select(_ => new List<VocabularyTerm>())];
    private readonly Dictionary<string, int>[] _numbers = [.. Facets.Select(_ => new Dictionary<string, int>())];

    /// <summary>Reads the examples among the documents.</summary>
    public FacetTable(ImmutableArray<SearchDocument> documents)
    {
        Marks = string.Join(' ', documents.Where(document => document.Kind == SearchDocumentKind.Example).Select(MarksOf));
    }

    /// <summary>For each example in order its numbers: <c>0,2/1/</c>, facet by facet, separated by spaces.</summary>
    public string Marks { get; }

    /// <summary>Writes the labels in use.</summary>
    public void WriteValues(Utf8JsonWriter json)
    {
        json.WriteStartArray("facets");
        foreach (List<VocabularyTerm> values in _values)
        {
            json.WriteStartArray();
            foreach (VocabularyTerm term in values)
            {
                json.WriteStringValue(term.Label);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private string MarksOf(SearchDocument example)
        => string.Join('/', Facets.Select((facet, i) => string.Join(',', facet.Terms(example).Select(term => NumberOf(term, i)))));

    private string NumberOf(VocabularyTerm term, int facet)
    {
        if (!_numbers[facet].TryGetValue(term.Id, out int number))
        {
            number = _numbers[facet].Count;
            _numbers[facet].Add(term.Id, number);
            _values[facet].Add(term);
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    private sealed record Facet(Func<SearchDocument, ImmutableArray<VocabularyTerm>> Terms);
}
