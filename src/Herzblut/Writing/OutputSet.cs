using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Addresses;
using Herzblut.Markup;

namespace Herzblut.Writing;

/// <summary>Joins the files of all stages into one site in which no file hides another.</summary>
internal static class OutputSet
{
    /// <summary>All files in ordinal order of their paths; files that would share a place, or have none on some system, are reported.</summary>
    /// <param name="files">The files of all stages.</param>
    /// <param name="authors">The author's file of a path of the site, for findings; null for what Herzblut makes itself.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public static ImmutableArray<OutputFile> Join(IEnumerable<OutputFile> files, Func<string, SourceText?> authors, DiagnosticBag diagnostics)
    {
        // Stable, so that the same file wins each time.
        ImmutableArray<OutputFile> sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        var byName = new Dictionary<string, string>(sorted.Length, StringComparer.OrdinalIgnoreCase);
        foreach (OutputFile file in sorted)
        {
            if (byName.TryAdd(file.Path, file.Path))
            {
                continue;
            }

            string other = byName[file.Path];
            diagnostics.Add(other == file.Path ? OutputDiagnostics.SamePath(file.Path) : OutputDiagnostics.SamePathButCase(file.Path, other));
        }

        foreach (string path in sorted.Select(file => file.Path))
        {
            if (FaultOf(path, byName, authors) is { } fault)
            {
                diagnostics.Add(fault);
            }
        }

        return sorted;
    }

    private static Diagnostic? FaultOf(string path, Dictionary<string, string> byName, Func<string, SourceText?> authors)
    {
        if (SitePath.TooLong(path) is { } name)
        {
            return OutputDiagnostics.NameTooLong(authors(path), path, name);
        }

        if (SitePath.Reserved(path) is { } reserved)
        {
            return OutputDiagnostics.ReservedName(authors(path), path, reserved);
        }

        return SitePath.FoldersOf(path).FirstOrDefault(byName.ContainsKey) is { } file ? OutputDiagnostics.BelowFile(authors(path), path, byName[file]) : null;
    }
}
