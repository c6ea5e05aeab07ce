using System.Buffers;
using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>
/// Gives every address away once. Case is ignored: the site may lie on a file system that does so.
/// </summary>
internal sealed class AddressBook(DiagnosticBag bag)
{
    // What no file system or no address can hold.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(unit => (char)unit), '\\', '?', '#', ':', '*', '"', '<', '>', '|']);

    private readonly Dictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Redirect> _redirects = [];

    /// <summary>Former addresses that lead on.</summary>
    public ImmutableArray<Redirect> Redirects => [.. _redirects.OrderBy(redirect => redirect.From.Path, StringComparer.Ordinal)];

    /// <summary>Enters the pages of an edition, written and generated.</summary>
    public void Add(EditionPlan plan, IEnumerable<Tag> tags)
    {
        foreach (SiteAddress generated in (SiteAddress[])[plan.Addresses.Tags, plan.Addresses.Examples, plan.Addresses.Journey, plan.Addresses.Book, plan.Addresses.NotFound, .. tags.Select(tag => tag.Address)])
        {
            _owners.TryAdd(generated.Path, generated.Path);
        }

        foreach (PagePlan page in plan.All)
        {
            SourceText source = page.File.Source;
            string path = page.Reference.Address.Path;
            if (!_owners.TryAdd(path, source.Path))
            {
                bag.Add(AssemblyDiagnostics.SameAddress(source, new SourceSpan(0, 0), path, _owners[path]));
            }
        }
    }

    /// <summary>Enters pictures and other files.</summary>
    public void Add(IEnumerable<MediaFile> media)
    {
        foreach (MediaFile file in media)
        {
            if (!_owners.TryAdd(file.Address.Path, file.SourcePath))
            {
                bag.Add(AssemblyDiagnostics.SameAddress(
                    new SourceText(file.SourcePath, ""), new SourceSpan(0, 0), file.Address.Path, _owners[file.Address.Path]));
            }
        }
    }

    /// <summary>Enters former addresses of the pages that an edition's own language has.</summary>
    public void AddAliases(EditionPlan plan)
    {
        foreach (PagePlan page in plan.All.Where(page => !page.IsFallback))
        {
            foreach (Configuration.Located<string> alias in page.File.Aliases)
            {
                AddAlias(page, alias);
            }
        }
    }

    private void AddAlias(PagePlan page, Configuration.Located<string> alias)
    {
        if (ToPath(alias.Value) is not { } path)
        {
            bag.Add(AssemblyDiagnostics.BadAlias(page.File.Source, alias.Span, Offer(alias.Value)));
        }
        else if (!_owners.TryAdd(path, page.File.Source.Path))
        {
            bag.Add(AssemblyDiagnostics.AliasTaken(page.File.Source, alias.Span, path, _owners[path]));
        }
        else
        {
            _redirects.Add(new Redirect(new SiteAddress(path), page.Reference.Address, page.File.Title, page.File.Path.Language));
        }
    }

    // "alt/seite", "/alt/seite.html", "alt/": a path of the site, with or without its ending.
    private static string? ToPath(string alias)
    {
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
