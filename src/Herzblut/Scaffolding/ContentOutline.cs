using System.Collections.Immutable;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Loading;
using Herzblut.Schemas;
using Herzblut.Sources;

namespace Herzblut.Scaffolding;

/// <summary>What a new file has to fit into: languages, vocabularies and the pages there are.</summary>
internal sealed class ContentOutline
{
    private readonly ImmutableArray<PageFile> _pages;

    private ContentOutline(SiteConfig config, ImmutableArray<PageFile> pages)
    {
        Languages = [.. config.Languages.Select(language => language.Value)];
        Vocabularies = config.Vocabularies;
        HasMenu = config.Menu is not null;
        _pages = pages;
    }

    /// <summary>At least one; the first is the default.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>The ids that an example may name.</summary>
    public VocabulariesConfig Vocabularies { get; }

    /// <summary>True where <c>site.yml</c> lists the pages of the menu, so that a new one is not in it by itself.</summary>
    public bool HasMenu { get; }

    /// <summary>Reads a playbook; null where there is no <c>site.yml</c> that can be read, which was reported.</summary>
    public static ContentOutline? Read(ISourceTree tree, DiagnosticBag bag)
    {
        // Which themes there are is no matter here.
        if (SiteConfigReader.Read(tree, builtInThemes: [], bag) is not { } config)
        {
            return null;
        }

        LoadedFiles files = LoadedFiles.Read(tree, config, new ImageCatalog(tree), new ContentOptions { IncludesDrafts = true });
        return new ContentOutline(config, files.Content.Pages);
    }

    /// <summary>The pages of a kind in one language, in reading order.</summary>
    public ImmutableArray<PageFile> Pages(ContentKind kind, string language) =>
    [
        .. _pages
            .Where(page => page.Path.Kind == kind && string.Equals(page.Path.Language, language, StringComparison.Ordinal))
            .OrderBy(page => page.Order ?? double.MaxValue)
            .ThenBy(page => page.Path.Path, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Finds a page by what people call it: its file (<c>content/de/haltung/mut.md</c>), its path below the language folder, the name of
    /// its file or folder alone, its title. Null where no page or more than one is called that.
    /// </summary>
    public PageFile? Find(ContentKind kind, string language, string name)
    {
        string wanted = name.Replace('\\', '/').Trim().Trim('/').Composed();
        ImmutableArray<PageFile> pages = Pages(kind, language);
        return pages.FirstOrDefault(page => Exact(page).Contains(wanted, StringComparer.OrdinalIgnoreCase))
            ?? Only(pages.Where(page => Loose(page).Contains(wanted, StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>
    /// The number that puts a new page after its neighbours, in their steps (1, 2, 3 or 10, 20, 30); null where none of them has one:
    /// they stand by their names.
    /// </summary>
    /// <param name="kind">The kind of page.</param>
    /// <param name="language">Its language.</param>
    /// <param name="folder">The part of a chapter; empty for others.</param>
    public double? NextOrder(ContentKind kind, string language, string folder)
    {
        PageFile[] neighbours = [.. Pages(kind, language).Where(page => kind != ContentKind.Chapter || string.Equals(page.Path.Folder, folder, StringComparison.Ordinal))];
        double[] orders = [.. neighbours.Select(page => page.Order).OfType<double>()];
        if (orders.Length == 0)
        {
            return neighbours.Length == 0 && kind != ContentKind.Plain ? 1 : null;
        }

        double step = Array.TrueForAll(orders, order => order % 10 == 0 && order > 0) ? 10 : 1;
        double next = Math.Floor(orders.Max()) + step;
        return double.IsFinite(next) && Math.Abs(next) < 1e9 ? next : null;
    }

    /// <summary>How a page of a kind is named in options: the folder of a part, the path of a chapter.</summary>
    public static string NameOf(PageFile page) => page.Path.Kind == ContentKind.Part ? page.Path.Folder : page.Path.Path;

    private static string[] Exact(PageFile page) => [page.Path.File, page.Path.Path, page.Path.Path + ContentPath.Extension, NameOf(page)];

    private static string[] Loose(PageFile page) => [page.Path.Name, page.Path.Name + ContentPath.Extension, page.Title];

    private static PageFile? Only(IEnumerable<PageFile> pages)
    {
        PageFile[] found = [.. pages.Take(2)];
        return found.Length == 1 ? found[0] : null;
    }
}
