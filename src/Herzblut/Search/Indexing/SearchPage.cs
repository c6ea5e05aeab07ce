using System.Collections.Immutable;
using Herzblut.Search.Documents;

namespace Herzblut.Search.Indexing;

/// <summary>
/// A page with all that is found on it: one group of the results.
/// </summary>
/// <param name="Path">Below the site's root.</param>
/// <param name="Title">Its title.</param>
/// <param name="Documents">The page itself first.</param>
internal sealed record SearchPage(string Path, string Title, ImmutableArray<SearchDocument> Documents)
{
    /// <summary>A letter for each document.</summary>
    public string Kinds => string.Create(Documents.Length, Documents, static (letters, documents) =>
    {
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = LetterOf(documents[i].Kind);
        }
    });

    /// <summary>Documents that follow each other on one page, together.</summary>
    public static ImmutableArray<SearchPage> Group(ImmutableArray<SearchDocument> documents)
    {
        ImmutableArray<SearchPage>.Builder pages = ImmutableArray.CreateBuilder<SearchPage>();
        int start = 0;
        for (int i = 1; i <= documents.Length; i++)
        {
            if (i == documents.Length || documents[i].Address.Path != documents[start].Address.Path)
            {
                pages.Add(new SearchPage(documents[start].Address.Path, documents[start].Title ?? "", [.. documents.AsSpan()[start..i]]));
                start = i;
            }
        }

        return pages.ToImmutable();
    }

    private static char LetterOf(SearchDocumentKind kind) => kind switch
    {
        SearchDocumentKind.Home => 'h',
        SearchDocumentKind.Chapter => 'c',
        SearchDocumentKind.Part => 'p',
        SearchDocumentKind.Generated => 'o',
        SearchDocumentKind.Passage => 'b',
        SearchDocumentKind.Question => 'q',
        SearchDocumentKind.Tip => 't',
        SearchDocumentKind.Example => 'e',
        SearchDocumentKind.Workshop => 'w',
        SearchDocumentKind.Situation => 's',
        _ => 'g',
    };
}
