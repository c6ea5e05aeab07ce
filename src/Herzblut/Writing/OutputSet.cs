using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markup;

namespace Herzblut.Writing;

/// <summary>Joins the files of all stages into one site in which no file hides another.</summary>
internal static class OutputSet
{
    /// <summary>All files in ordinal order of their paths; files that would share a place are reported.</summary>
    public static ImmutableArray<OutputFile> Join(IEnumerable<OutputFile> files, DiagnosticBag diagnostics)
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

        return sorted;
    }
}
