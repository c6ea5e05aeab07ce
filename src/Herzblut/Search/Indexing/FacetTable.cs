using System.Collections.Immutable;
using System.Text;
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
        var marks = new StringBuilder();
        foreach (SearchDocument document in documents)
        {
            if (document.Kind == SearchDocumentKind.Example)
            {
                AppendMarks(marks.Append(marks.Length > 0 ? " " : ""), document);
            }
        }

        Marks = marks.ToString();
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

    private void AppendMarks(StringBuilder marks, SearchDocument example)
    {
        for (int i = 0; i < Facets.Length; i++)
        {
            marks.Append(i > 0 ? "/" : "");
            ImmutableArray<VocabularyTerm> terms = Facets[i].Terms(example);
            for (int j = 0; j < terms.Length; j++)
            {
                marks.Append(j > 0 ? "," : "").Append(NumberOf(terms[j], i));
            }
        }
    }

    private int NumberOf(VocabularyTerm term, int facet)
    {
        if (!_numbers[facet].TryGetValue(term.Id, out int number))
        {
            number = _numbers[facet].Count;
            _numbers[facet].Add(term.Id, number);
            _values[facet].Add(term);
        }

        return number;
    }

    private sealed record Facet(Func<SearchDocument, ImmutableArray<VocabularyTerm>> Terms);
}
