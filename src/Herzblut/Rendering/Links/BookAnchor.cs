using Herzblut.Addresses;

namespace Herzblut.Rendering.Links;

/// <summary>
/// How ids stay unique on the page that holds the whole book: a page's id is its path with <see cref="Separator"/> for
/// each slash (<c>haltung--gute-stimmung</c>), and stands in front of every id of that page. Slugs never hold two hyphens
/// in a row.
/// </summary>
internal static class BookAnchor
{
    /// <summary>Stands between folders, and between a page and its ids.</summary>
    public const string Separator = "--";

    private const string FolderIndex = "/index.html";
    private const string Extension = ".html";

    /// <summary>The id of a page inside its edition's book.</summary>
    /// <param name="address">The page's address.</param>
    /// <param name="editionFolder">The folder of the edition (<c>en/</c>), left out of the id; may be empty.</param>
    public static string Of(SiteAddress address, string editionFolder)
    {
        string path = address.Path[editionFolder.Length..];
        string name = path.EndsWith(FolderIndex, StringComparison.Ordinal) ? path[..^FolderIndex.Length] : path[..^Extension.Length];
        return name.Replace("/", Separator, StringComparison.Ordinal);
    }

    /// <summary>What stands in front of the ids of a page.</summary>
    public static string PrefixOf(SiteAddress address, string editionFolder) => Of(address, editionFolder) + Separator;
}
