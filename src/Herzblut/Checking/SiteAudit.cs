using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Model;
using Herzblut.Writing;

namespace Herzblut.Checking;

/// <summary>
/// Looks at a finished site the way readers and browsers do: links and anchors across all files, ids, pictures, headings,
/// names of controls, and what the security policy would block. It needs every page parsed, so <c>check</c> and tests run
/// it, a build does not.
/// </summary>
public static class SiteAudit
{
    /// <summary>All findings, in the order of the files; what repeats on many pages is one finding.</summary>
    /// <param name="files">The whole site.</param>
    /// <param name="playbook">What it was made from, so that findings name the author's file; null where unknown.</param>
    /// <param name="known">
    /// What earlier stages found. Where they found headings or pictures wanting, the pages that show them are not reported again.
    /// </param>
    public static ImmutableArray<Diagnostic> Run(
        ImmutableArray<OutputFile> files,
        Playbook? playbook = null,
        ImmutableArray<Diagnostic> known = default)
        => Run(files, playbook?.Config.Url, AuthorFiles.Of(playbook), known);

    internal static ImmutableArray<Diagnostic> Run(
        ImmutableArray<OutputFile> files,
        string? url,
        AuthorFiles authors,
        ImmutableArray<Diagnostic> known)
    {
        var audited = new AuditedFile?[files.Length];
        Parallel.For(0, files.Length, i => audited[i] = Read(files[i]));

        var links = new LinkAudit(files.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal), audited, url);
        Parallel.ForEach(audited.OfType<AuditedFile>(), links.Check);

        IEnumerable<Diagnostic> found = audited.OfType<AuditedFile>()
            .SelectMany(file => file.Found.ToImmutable().Select(diagnostic => authors.Attribute(file.Path, diagnostic)));
        return Repetitions.Merge(found.Where(diagnostic => !Consequences.Covers(known, diagnostic)));
    }

    private static AuditedFile? Read(OutputFile file) => Path.GetExtension(file.Path) switch
    {
        ".html" => PageReader.Read(file.Path, TextOf(file)),
        ".css" => TextReader.ReadStyles(file.Path, TextOf(file)),
        ".xml" or ".json" or ".txt" or ".md" => TextReader.Read(file.Path, TextOf(file)),
        _ => null,
    };

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
