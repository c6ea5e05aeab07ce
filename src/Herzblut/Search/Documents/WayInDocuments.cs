using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Theming.Strings;

namespace Herzblut.Search.Documents;

/// <summary>Makes the pages findable that Herzblut itself makes and that readers ask for: who wants to hand in a story wants the form.</summary>
internal static class WayInDocuments
{
    private static readonly ImmutableArray<PageKind> Kinds = [PageKind.Contribute, PageKind.Journey, PageKind.Examples, PageKind.Now];

    /// <summary>A document for each of them that the site has, with what else people call it as tags.</summary>
    public static IEnumerable<SearchDocument> Of(LanguageEdition edition, ThemeStrings strings, ImmutableArray<PageKind> generated)
        => Kinds.Where(kind => generated.Contains(kind) && (kind != PageKind.Now || edition.Situations.Any())).Select(kind =>
            new SearchDocument(edition.Addresses.Of(kind), SearchDocumentKind.Generated, strings.Text($"pages.{kind.Key}_description"))
            {
                Title = strings.Text($"pages.{kind.Key}"),
                Tags = [strings.Text($"pages.{kind.Key}_words")],
            });
}
