using Herzblut.Diagnostics;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>Says where two chapters of a language have one title: readers cannot tell them apart in lists and search.</summary>
internal static class TitleReport
{
    public static void Report(EditionPlan plan, DiagnosticBag bag)
    {
        var owners = new Dictionary<string, PageFile>(StringComparer.OrdinalIgnoreCase);
        IEnumerable<PageFile> chapters = plan.Parts.SelectMany(part => part.Chapters).Where(page => !page.IsFallback).Select(page => page.File);
        // Without its ending a name sorts before those that begin with it: the copy is the second one.
        foreach (PageFile chapter in chapters.OrderBy(file => file.Path.Path, StringComparer.Ordinal))
        {
            if (!owners.TryAdd(chapter.Title, chapter))
            {
                bag.Add(LinkingDiagnostics.SameTitle(chapter.Source, chapter.TitleSpan, chapter.Title, owners[chapter.Title].Source.Path));
            }
        }
    }
}
