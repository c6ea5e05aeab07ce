
namespace Herzblut.Addresses;

/// <summary>
/// The addresses of what is generated rather than written, in one edition. The default language lives at the root,
/// others below <c>&lt;lang&gt;/</c>. No page may have one of these addresses.
/// </summary>
/// <param name="Folder">The edition's folder: empty, or the language with a slash at its end (<c>en/</c>).</param>
/// <param name="Language">The edition's language.</param>
internal sealed record EditionAddresses(string Folder, string Language)
{
    private readonly Dictionary<PageKind, SiteAddress> _pages = PageKind.All
        .Where(kind => kind.Path is not null)
        .ToDictionary(kind => kind, kind => new SiteAddress(Folder + kind.Path));

    /// <summary>The home page.</summary>
    public SiteAddress Home => Of(PageKind.Home);

    /// <summary>The feed of the newest examples.</summary>
    public SiteAddress Feed { get; } = new($"feed.{Language}.xml");

    /// <summary>Says where the search index lies, which has an address of its contents.</summary>
    public SiteAddress Search { get; } = new($"search/{Language}.js");

    /// <summary>Says where all examples lie for the example finder, which have addresses of their contents.</summary>
    public SiteAddress FinderData { get; } = new($"search/{Language}-examples.js");

    /// <summary>The page of a kind that has one page only.</summary>
    public SiteAddress Of(PageKind kind) => _pages[kind];

    /// <summary>The page of a tag.</summary>
    public SiteAddress Tag(string slug) => new($"{Folder}tags/{slug}.html");

    /// <summary>One of the pages that a page becomes where it would show too many chapters (<c>book/haltung.html</c>).</summary>
    /// <param name="kind">A kind with one page an edition.</param>
    /// <param name="name">The name of what is on it.</param>
    public SiteAddress Piece(PageKind kind, string name) => new($"{Folder}{Path.ChangeExtension(kind.Path, null)}/{name}.html");

    /// <summary>The Markdown copy of a page.</summary>
    public static SiteAddress MarkdownCopyOf(SiteAddress page) => new(Path.ChangeExtension(page.Path, ".md"));
}
