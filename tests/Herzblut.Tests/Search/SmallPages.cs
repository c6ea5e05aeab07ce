using Herzblut.Addresses;
using Herzblut.Search.Documents;

namespace Herzblut.Tests.Search;

/// <summary>Pages of one sentence, to ask the search about.</summary>
internal static class SmallPages
{
    /// <summary>A chapter whose title says nothing.</summary>
    public static SearchDocument Chapter(string path, string text) => new(new SiteAddress(path), SearchDocumentKind.Chapter, text) { Title = "Titel" };

    /// <summary>Nine chapters beside the one that is asked about, so that its words are rare.</summary>
    public static IEnumerable<SearchDocument> Fillers(string text) => Enumerable.Range(0, 9).Select(i => Chapter($"{i}.html", text));
}
