using System.Buffers;
using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;

namespace Herzblut.Linking;

/// <summary>
/// Gives every address away once. Case is ignored: the site may lie on a file system that does so.
/// </summary>
internal sealed class AddressBook(IEnumerable<PageKind> generated, DiagnosticBag bag)
{
    private const string Ending = ".html";
    private const string FolderIndex = "/" + ContentPath.Index;

    // What no file system or no address can hold.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(CharacterRange.Between('\0', '\u001F') + "\\?#:*\"<>|");

    private readonly Dictionary<string, AddressOwner> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AddressOwner> _pages = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _aliasFolders = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Redirect> _redirects = [];

    /// <summary>Former addresses that lead on.</summary>
    public ImmutableArray<Redirect> Redirects => [.. _redirects.OrderBy(redirect => redirect.From.Path, StringComparer.Ordinal)];

    /// <summary>Keeps the place of an edition's home page free; no page of another edition may lie there.</summary>
    public void Reserve(string language, EditionAddresses edition)
    {
        string home = ContentIndex.FileOf(language, ContentPath.Index);
        Generate(edition.Home, new Message($"die Startseite der Sprache „{language}“ ({home})", $"the home page of the language '{language}' ({home})"));
    }

    /// <summary>Enters an edition's home page and the pages that Herzblut makes.</summary>
    public void Open(EditionPlan plan)
    {
        EditionAddresses edition = plan.Addresses;
        _owners[edition.Home.Path] = _pages[NameOf(edition.Home.Path)] = AddressOwner.File(plan.Home.File.Path.File) with { Page = plan.Home.File };
        foreach (PageKind kind in generated)
        {
            SiteAddress address = edition.Of(kind);
            Generate(address, new Message($"{kind.Owner.German} ({address})", $"{kind.Owner.English} ({address})"));
        }
    }

    /// <summary>Gives a page its address. A page and a folder of the same name clash: servers, and ids in the book, cannot tell them apart.</summary>
    /// <returns>Whose the address is; null where it was free.</returns>
    public AddressOwner? Take(PagePlan page)
    {
        string path = page.Reference.Address.Path;
        AddressOwner self = AddressOwner.File(page.File.Path.File) with { Page = page.File };
        if (!_pages.TryAdd(NameOf(path), self))
        {
            return _pages[NameOf(path)];
        }

        _owners.TryAdd(path, self);
        return null;
    }

    /// <summary>Enters the pages of tags; they lie in a folder of their own.</summary>
    public void Add(IEnumerable<TagReference> tags)
    {
        foreach (SiteAddress address in tags.Select(tag => tag.Address))
        {
            _owners.TryAdd(address.Path, AddressOwner.File(address.Path));
        }
    }

    /// <summary>Enters pictures and other files.</summary>
    /// <returns>Those that have an address of their own, by address.</returns>
    public ImmutableArray<MediaFile> Take(IEnumerable<MediaFile> media)
    {
        var taken = ImmutableArray.CreateBuilder<MediaFile>();
        foreach (MediaFile file in media.OrderByRank(file => file.SourcePath.EndsWith(file.Address.Path, StringComparison.Ordinal) ? 0 : file.SourcePath.IsComposed() ? 1 : 2))
        {
            if (_owners.TryAdd(file.Address.Path, AddressOwner.File(file.SourcePath)))
            {
                taken.Add(file);
            }
            else
            {
                var source = new SourceText(file.SourcePath, "");
                Message owner = _owners[file.Address.Path].Name;
                bool isSameName = string.Equals(owner.German.Composed(), file.SourcePath.Composed(), StringComparison.Ordinal);
                bag.Add(isSameName ? LinkingDiagnostics.SameName(source, owner.German) : LinkingDiagnostics.SameAddress(source, file.Address.Path, owner));
            }
        }

        return [.. taken.OrderBy(file => file.Address.Path, StringComparer.Ordinal)];
    }

    /// <summary>Enters former addresses of the pages that an edition's own language has.</summary>
    public void AddAliases(EditionPlan plan)
    {
        foreach (PagePlan page in plan.All.Where(page => !page.IsFallback))
        {
            foreach (Located<string> alias in page.File.Aliases)
            {
                AddAlias(page, alias);
            }
        }
    }

    private void AddAlias(PagePlan page, Located<string> alias)
    {
        if (ToPath(alias.Value) is not { } path)
        {
            bag.Add(LinkingDiagnostics.BadAlias(page.File.Source, alias.Span, Offer(alias.Value)));
        }
        else if (SitePath.TooLong(path) is not null || SitePath.Reserved(path) is not null)
        {
            bag.Add(LinkingDiagnostics.AliasIsNoPath(page.File.Source, alias.Span));
        }
        else if (SitePath.FoldersOf(path).FirstOrDefault(_owners.ContainsKey) is { } file)
        {
            bag.Add(LinkingDiagnostics.AliasBelowFile(page.File.Source, alias.Span, path, file));
        }
        else if (_aliasFolders.Contains(path))
        {
            bag.Add(LinkingDiagnostics.AliasTaken(page.File.Source, alias.Span, path, new Message("als Ordner einer anderen früheren Adresse", "as the folder of another former address")));
        }
        else if (!_owners.TryAdd(path, AddressOwner.File(page.File.Source.Path)))
        {
            bag.Add(_redirects.Exists(redirect => redirect.From.Path == path && redirect.To == page.Reference.Address)
                ? FieldDiagnostics.DuplicateItem(page.File.Source, alias.Span, alias.Value, ContentSchema.Aliases)
                : LinkingDiagnostics.AliasTaken(page.File.Source, alias.Span, path, _owners[path].Name));
        }
        else
        {
            _aliasFolders.UnionWith(SitePath.FoldersOf(path));
            _redirects.Add(new Redirect(new SiteAddress(path), page.Reference.Address, page.File.Title, page.File.Path.Language));
        }
    }

    private void Generate(SiteAddress address, Message name)
        => _owners[address.Path] = _pages[NameOf(address.Path)] = new AddressOwner(name, IsGenerated: true);

    // "haltung" for haltung.html and for haltung/index.html.
    private static string NameOf(string path)
    {
        string name = path[..^Ending.Length];
        return name.EndsWith(FolderIndex, StringComparison.Ordinal) ? name[..^FolderIndex.Length] : name;
    }

    // "alt/seite", "/alt/seite.html", "alt/": a path of the site, with or without its ending.
    private static string? ToPath(string written)
    {
        // Copied from an address line, it is percent-encoded; servers ask for the file that is meant.
        string alias = Uri.UnescapeDataString(written);
        bool isBad = alias.Contains("://", StringComparison.Ordinal)
            || alias.AsSpan().ContainsAny(Forbidden)
            || alias.EndsWith(ContentPath.Extension, StringComparison.OrdinalIgnoreCase);
        string path = alias.StartsWith('/') ? alias[1..] : alias;
        if (isBad || path.Length == 0 || path.Split('/').Any(part => part is "." or ".."))
        {
            return null;
        }

        path = path.EndsWith('/') ? path + "index.html"
            : path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) ? path
            : path + ".html";
        return path.Contains("//", StringComparison.Ordinal) || path.StartsWith('/') ? null : path;
    }

    private static string Offer(string alias)
    {
        string path = Uri.TryCreate(alias, UriKind.Absolute, out Uri? address) && address.Host.Length > 0 ? address.AbsolutePath : alias;
        path = path.EndsWith(ContentPath.Extension, StringComparison.OrdinalIgnoreCase) ? path[..^ContentPath.Extension.Length] : path;
        string[] parts = [.. path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")).Select(PageAddress.Segment)];
        string joined = string.Join('/', parts);
        joined = joined.EndsWith("-html", StringComparison.Ordinal) ? joined[..^5] : joined;
        return joined.Length == 0 ? "alt/seite.html" : joined + ".html";
    }
}
