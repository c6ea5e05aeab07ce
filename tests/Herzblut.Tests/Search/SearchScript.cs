using System.Text;
using System.Text.Json.Nodes;
using Herzblut.Markup;
using Herzblut.Search;
using Herzblut.Search.Documents;
using Herzblut.Tests.Scripts;

namespace Herzblut.Tests.Search;

/// <summary>Runs the theme's own search script in Node.</summary>
internal static class SearchScript
{
    /// <summary>
    /// What an expression gives for each input; <c>input</c> is the input, <c>ask(query)</c> the paths of the pages found in order.
    /// </summary>
    public static IReadOnlyList<T> Run<T>(IEnumerable<OutputFile> index, string expression, IEnumerable<string> inputs)
        => NodeScript.Run<T>(Program(index), expression, inputs.Select(input => (JsonNode?)input));

    /// <summary>The paths of the pages that answer a query, in order.</summary>
    public static string[] Ask(string language, string query, params SearchDocument[] documents)
        => Run<string[]>(SearchIndexer.Index(language, [.. documents], []), "ask(input)", [query]).Single();

    /// <summary>The number of the document that is shown first on the first page.</summary>
    public static int FirstPlace(string language, string query, params SearchDocument[] documents)
    {
        const string Place = "(() => { const { pages: [{ page }], terms } = search.ask(input, () => true); return search.placesOn(page, terms, () => true)[0].document; })()";
        return Run<int>(SearchIndexer.Index(language, [.. documents], []), Place, [query]).Single();
    }

    /// <summary>What the excerpt of the first document found shows, with its hits in brackets.</summary>
    public static string Excerpt(string language, string query, params SearchDocument[] documents)
        => Run<string>(
            SearchIndexer.Index(language, [.. documents], []),
            """
            (() => {
              const { pages, terms } = search.ask(input, () => true);
              const [{ document }] = search.placesOn(pages[0].page, terms, () => true);
              return new Reading(index, terms).excerpt(index.texts.get(document)[2]).map(piece => piece.isHit ? `[${piece.text}]` : piece.text).join("");
            })()
            """,
            [query]).Single();

    // The index's files hand over to herzblutSearch, as in the browser.
    private static string Program(IEnumerable<OutputFile> index)
    {
        var program = new StringBuilder(NodeScript.SourceOf("assets/js/search/engine/"));
        program.Append("const herzblutSearch = [];\n");
        foreach (OutputFile file in index)
        {
            program.Append(Encoding.UTF8.GetString(file.Content.Span));
        }

        return program.Append(
            """
            const [main, ...others] = herzblutSearch;
            const index = main && new SearchIndex(main);
            for (const file of others) { index.add(file); }
            const search = index && new Search(index);
            const ask = query => search.ask(query, () => true).pages.map(found => found.page.path);
            """).ToString();
    }
}
