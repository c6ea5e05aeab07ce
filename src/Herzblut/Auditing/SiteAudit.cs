using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Rendering.Pages;

namespace Herzblut.Auditing;

/// <summary>
/// Looks at a finished site the way readers and browsers do: links and anchors across all files, ids, pictures, headings,
/// names of controls, and what the security policy would block. It needs every page parsed, so <c>check</c> and tests run
/// it, a build does not.
/// </summary>
public static class SiteAudit
{
    private const int HugePage = 1024 * 1024;

    /// <summary>
    /// All findings of a build, as below. A page that could not be rendered and a picture that could not be read count as there:
    /// the mistake is known, and the links to them are right.
    /// </summary>
    /// <param name="result">The build.</param>
    public static ImmutableArray<Diagnostic> Run(BuildResult result) => Run(result, new ParallelOptions());

    /// <summary>The same, perhaps on fewer processors, or ended before.</summary>
    internal static ImmutableArray<Diagnostic> Run(BuildResult result, ParallelOptions parallel)
    {
        IEnumerable<string> planned = result is { HasErrors: true, Site: { } site }
            ? SitePages.Of(site).Select(page => page.Address.Path).Concat(site.Playbook.Media.Select(file => file.Address.Path))
            : [];
        return Run(result.Files, result.Playbook?.Config.Url, AuthorFiles.Of(result.Playbook), result.Diagnostics, planned, parallel, result.Site?.OwnTemplates ?? []);
    }

    /// <summary>All findings, in the order of the files; what repeats on many pages is one finding.</summary>
    /// <param name="files">The whole site.</param>
    /// <param name="playbook">What it was made from, so that findings name the author's file; null where unknown.</param>
    /// <param name="known">
    /// What earlier stages found. What follows from it on the pages is not reported again.
    /// </param>
    internal static ImmutableArray<Diagnostic> Run(
        ImmutableArray<OutputFile> files,
        Playbook? playbook = null,
        ImmutableArray<Diagnostic> known = default)
        => Run(files, playbook?.Config.Url, AuthorFiles.Of(playbook), known);

    internal static ImmutableArray<Diagnostic> Run(
        ImmutableArray<OutputFile> files,
        string? url,
        AuthorFiles authors,
        ImmutableArray<Diagnostic> known,
        IEnumerable<string>? planned = null,
        ParallelOptions? parallel = null,
        ImmutableArray<SourceText> ownTemplates = default)
    {
        var templates = new TemplatePlaces(ownTemplates.IsDefault ? [] : ownTemplates);
        parallel ??= new ParallelOptions();
        // The tree of a whole book on one page takes hundreds of megabytes, which the collector would move again and again
        // while other pages are read: such pages are read alone.
        var audited = new AuditedFile?[files.Length];
        ILookup<bool, int> isHuge = Enumerable.Range(0, files.Length).ToLookup(i => files[i].Length > HugePage);
        Parallel.ForEach(isHuge[false], parallel, () => new AuditedPageReader(), ReadInto, _ => { });
        var reader = new AuditedPageReader();
        foreach (int i in isHuge[true])
        {
            audited[i] = Read(files[i], reader, authors);
        }

        var links = new LinkAudit(files.Select(file => file.Path).Concat(planned ?? []).ToFrozenSet(StringComparer.Ordinal), audited, authors, url);
        Parallel.ForEach(audited.OfType<AuditedFile>().ToArray(), parallel, links.Check);

        var found = new DiagnosticBag();
        found.AddRange(known.IsDefault ? [] : known);
        HashSet<Cause> covered = [.. found.ToImmutable().Select(diagnostic => diagnostic.Covers).OfType<Cause>()];
        int before = found.Count;
        found.AddRange(audited.OfType<AuditedFile>()
            .SelectMany(file => file.Found.ToImmutable().Select(diagnostic => diagnostic.Cause?.Kind == WebLink.OwnSite ? diagnostic : templates.Attribute(file.Path, diagnostic) ?? authors.Attribute(file.Path, diagnostic)))
            .Where(diagnostic => diagnostic.Cause is not { } cause || !covered.Contains(cause)));
        return Repetitions.Merge(found.ToImmutable().Skip(before));

        AuditedPageReader ReadInto(int index, ParallelLoopState state, AuditedPageReader own)
        {
            audited[index] = Read(files[index], own, authors);
            return own;
        }
    }

    private static AuditedFile? Read(OutputFile file, AuditedPageReader reader, AuthorFiles authors) => Path.GetExtension(file.Path) switch
    {
        ".html" => reader.Read(file, authors.SkipsOn(file.Path)),
        ".css" => AuditedTextReader.ReadStyles(file),
        ".xml" or ".json" or ".txt" or ".md" => AuditedTextReader.Read(file),
        _ => null,
    };
}
