using System.Collections.Concurrent;
using System.Collections.Frozen;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Links;
using Herzblut.Sources;

namespace Herzblut.Auditing;

/// <summary>Follows every address of the site to the file and the place it means.</summary>
internal sealed class LinkAudit
{
    private readonly FrozenSet<string> _files;
    private readonly FrozenDictionary<string, AuditedFile> _audited;
    private readonly AuthorFiles _authors;
    private readonly string? _url;
    private readonly string? _rootPath;

    // One dead link in a layout is a thousand dead links; looking for what it meant is not cheap.
    private readonly ConcurrentDictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    // Shown on the page, in the book and in the feed, it is written once.
    private readonly ConcurrentDictionary<string, (SourceText Source, SourceSpan Span)?> _written = new(StringComparer.Ordinal);

    // The pages of a folder lead to the same places from their header, their navigation and their footer.
    private readonly ConcurrentDictionary<(string Folder, string Path), string?> _targets = new();

    /// <param name="files">The paths of all files.</param>
    /// <param name="audited">Those that were read.</param>
    /// <param name="authors">What was written by whom.</param>
    /// <param name="url">The absolute address of the site with a slash at its end; null where it has none.</param>
    public LinkAudit(FrozenSet<string> files, IEnumerable<AuditedFile?> audited, AuthorFiles authors, string? url)
    {
        _authors = authors;
        _files = files;
        _audited = audited.OfType<AuditedFile>().ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        _url = url;
        _rootPath = url is null ? null : new Uri(url).AbsolutePath;
    }

    /// <summary>Reports what leads nowhere from a file.</summary>
    public void Check(AuditedFile file)
    {
        foreach (FoundLink link in file.Links)
        {
            if (Problem(file, link) is { } problem)
            {
                file.Found.Add(problem);
            }
        }
    }

    private Diagnostic? Problem(AuditedFile file, FoundLink link)
    {
        string address = link.Address;
        if (IsPlainRelative(address))
        {
            return link.Kind == FoundLinkKind.Mention ? null : Follow(file, link, address, isAbsolute: false);
        }

        if (_url is not null && IsOwn(address))
        {
            // In a text, an author's address may be an example; where it is a link, the page has it, too. Looking for it in all texts is dear.
            Diagnostic? problem = Follow(file, link, address.Length < _url.Length ? "" : address[_url.Length..], isAbsolute: true);
            return problem is not null && link.Kind == FoundLinkKind.Mention && WrittenAt(address) is not null ? null : problem;
        }

        if (link.Kind == FoundLinkKind.Mention)
        {
            return null;
        }

        if (address.StartsWith("//", StringComparison.Ordinal) || UrlScheme.Of(address) is { } scheme && scheme is not ("data" or "blob"))
        {
            return Foreign(file, link);
        }

        if (UrlScheme.Of(address) is not null)
        {
            return null;
        }

        if (IsNotFoundPage(file) && _rootPath is not null && address.StartsWith(_rootPath, StringComparison.Ordinal))
        {
            return Follow(file, link, address[_rootPath.Length..], isAbsolute: true);
        }

        return address.StartsWith('/')
            ? AuditDiagnostics.RootPath(file.Source, link.Span, address, FromRoot(PathOf(address)[1..]))
            : Follow(file, link, address, isAbsolute: false);
    }

    // Most addresses are: nothing in them needs a closer look.
    private static bool IsPlainRelative(string address) => !address.Contains(':', StringComparison.Ordinal) && !address.StartsWith('/');

    private static Diagnostic? Foreign(AuditedFile file, FoundLink link)
    {
        if (link.Kind == FoundLinkKind.Resource)
        {
            return AuditDiagnostics.ForeignRequest(file.Source, link.Span, link.Address);
        }

        return UrlScheme.Of(link.Address) is { } scheme && !UrlScheme.Allowed.Contains(scheme)
            ? AuditDiagnostics.ForbiddenScheme(file.Source, link.Span, link.Address)
            : null;
    }

    // A server shows it for addresses at any depth, so its links start at the server's root.
    private static bool IsNotFoundPage(AuditedFile file) => file.Path == "404.html" || file.Path.EndsWith("/404.html", StringComparison.Ordinal);

    private bool IsOwn(string address)
        => address.StartsWith(_url!, StringComparison.Ordinal) || address.AsSpan().SequenceEqual(_url.AsSpan().TrimEnd('/')); // Asked only where there is one.

    private Diagnostic? Follow(AuditedFile file, FoundLink link, string address, bool isAbsolute)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string path = PathOf(hash < 0 ? address : address[..hash]);
        string fragment = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        string? target = TargetOf(file, path, isAbsolute);
        if (target is null || !_files.Contains(target))
        {
            string? nearest = target is null ? null : _nearest.GetOrAdd(target, NearestFile);
            return isAbsolute && WrittenAt(link.Address) is var (author, place)
                ? AuditDiagnostics.DeadOwnLink(author, place, link.Address, nearest is null ? null : _authors.LinkTo(nearest, author))
                : AuditDiagnostics.DeadLink(file.Source, link.Span, link.Address, target is null ? null : FromRoot(path) ?? (nearest is null ? null : RelativePath.Between(file.Folder, nearest)));
        }

        if (fragment.Length == 0 || !_audited.TryGetValue(target, out AuditedFile? page) || !target.EndsWith(".html", StringComparison.Ordinal))
        {
            return null;
        }

        return page.Ids.Contains(fragment) || string.Equals(fragment, "top", StringComparison.OrdinalIgnoreCase) ? null
            : _authors.IsPart(target, fragment) ? AuditDiagnostics.NoPlaces(file.Source, link.Span)
            : isAbsolute && WrittenAt(link.Address) is var (text, span) ? AuditDiagnostics.DeadOwnAnchor(text, span, link.Address)
            : AuditDiagnostics.DeadAnchor(file.Source, link.Span, link.Address, Suggestion.Nearest(fragment, page.Ids.Order(StringComparer.Ordinal)));
    }

    private (SourceText Source, SourceSpan Span)? WrittenAt(string address) => _written.GetOrAdd(address, _authors.PlaceOf);

    // A template is used in several folders: what counts from the site's root has to say so.
    private string? FromRoot(string path) => _files.Contains(Uri.UnescapeDataString(path)) ? $"{{{{ page.root_url }}}}{path}" : null;

    // Only among its neighbours and by its name: a long folder makes all names in it look alike.
    private string? NearestFile(string target)
    {
        string folder = RelativePath.FolderOf(target);
        IEnumerable<string> neighbours = _files.Where(file => string.Equals(RelativePath.FolderOf(file), folder, StringComparison.Ordinal));
        string[] names = [.. neighbours.Select(RelativePath.NameOf).Order(StringComparer.Ordinal)];
        return Suggestion.Nearest(RelativePath.NameOf(target), names) is { } name ? (folder.Length == 0 ? name : $"{folder}/{name}") : null;
    }

    private string? TargetOf(AuditedFile file, string path, bool isAbsolute)
    {
        if (isAbsolute)
        {
            string decoded = Uri.UnescapeDataString(path);
            return decoded.Length == 0 || decoded.EndsWith('/') ? decoded + "index.html" : decoded;
        }

        return path.Length == 0
            ? file.Path
            : _targets.GetOrAdd((file.Folder, path), static key => RelativePath.Resolve(key.Folder, Uri.UnescapeDataString(key.Path)));
    }

    private static string PathOf(string address)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        int query = address.IndexOf('?', StringComparison.Ordinal);
        return query < 0 || (hash >= 0 && hash < query) ? address : hash < 0 ? address[..query] : address[..query] + address[hash..];
    }
}
