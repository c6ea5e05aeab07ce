using System.Collections.Immutable;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Search.Analysis;
using Herzblut.Search.Documents;
using Herzblut.Search.Indexing;
using Herzblut.Theming.Strings;

namespace Herzblut.Search;

/// <summary>Makes the files that the search in the browser reads.</summary>
internal static class SearchIndexer
{
    /// <summary>The index of every language edition, and the file that says where it lies.</summary>
    public static ImmutableArray<OutputFile> Index(Playbook playbook, IReadOnlyDictionary<string, ThemeStrings> strings)
    {
        var files = new OutputFile[playbook.Editions.Length][];
        Parallel.For(0, files.Length, i =>
        {
            LanguageEdition edition = playbook.Editions[i];
            ImmutableArray<OutputFile> index = Index(edition.Language, SearchDocuments.From(edition, strings[edition.Language], playbook.GeneratedPages), playbook.Config.Synonyms);
            OutputFile directory = SearchDirectory.Of(edition, index[0], index.FirstOrDefault(IndexFiles.NamesKept), [.. playbook.Editions.Select(other => other.Language).Where(language => language != edition.Language)]);
            files[i] = [directory, .. index];
        });
        return [.. files.SelectMany(edition => edition)];
    }

    /// <summary>
    /// The index of one language edition: <c>search/&lt;lang&gt;.&lt;stamp&gt;.js</c>, and for a large site further files in
    /// <c>search/&lt;lang&gt;/</c> that are loaded when a query needs them.
    /// </summary>
    /// <param name="language">The edition's language code.</param>
    /// <param name="documents">What can be found, page by page in reading order.</param>
    /// <param name="synonyms">Groups of words that mean the same.</param>
    public static ImmutableArray<OutputFile> Index(
        string language,
        ImmutableArray<SearchDocument> documents,
        ImmutableArray<ImmutableArray<string>> synonyms)
    {
        SearchLanguage rules = SearchLanguage.For(language);
        DocumentScan[] scans = Scan(documents, rules);
        IndexedWords vocabulary = IndexedWords.Create(scans, rules);
        Postings postings = Postings.Collect(scans, vocabulary, rules);
        return new IndexFiles(language, rules, documents, vocabulary, postings, synonyms).Write();
    }

    private static DocumentScan[] Scan(ImmutableArray<SearchDocument> documents, SearchLanguage language)
    {
        const int SmallestShare = 200;
        int shares = Math.Clamp(documents.Length / SmallestShare, 1, Environment.ProcessorCount);
        var scans = new DocumentScan[shares];
        Parallel.For(0, shares, i =>
        {
            int start = documents.Length * i / shares;
            int end = documents.Length * (i + 1) / shares;
            scans[i] = DocumentScan.Read(documents.AsSpan()[start..end], language);
        });
        return scans;
    }
}
