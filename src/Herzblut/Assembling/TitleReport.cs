using Herzblut.Diagnostics;
using Herzblut.Loading;

namespace Herzblut.Assembling;

/// <summary>Says where two chapters of a language have one title: readers cannot tell them apart in lists and search.</summary>
internal static class TitleReport
{
    public static void Report(EditionPlan plan, DiagnosticBag bag)
    {
        // A copy of a file has been reported for more than its title.
        HashSet<SourceText> withErrors = [.. bag.ToImmutable().Where(found => found.Severity == Severity.Error).Select(found => found.Source)];
        var owners = new Dictionary<string, PageFile>(StringComparer.OrdinalIgnoreCase);
        IEnumerable<PageFile> chapters = plan.Parts.SelectMany(part => part.Chapters).Where(page => !page.IsFallback).Select(page => page.File);
        foreach (PageFile chapter in chapters.OrderBy(file => file.Source.Path, StringComparer.Ordinal))
        {
            if (!owners.TryAdd(chapter.Title, chapter) && !withErrors.Contains(chapter.Source) && !withErrors.Contains(owners[chapter.Title].Source))
            {
                bag.Add(AssemblyDiagnostics.SameTitle(chapter.Source, chapter.TitleSpan, chapter.Title, owners[chapter.Title].Source.Path));
            }
        }
    }
}
