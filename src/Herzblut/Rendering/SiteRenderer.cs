using System.Collections.Concurrent;
using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Templates;
using Herzblut.Timing;

namespace Herzblut.Rendering;

/// <summary>Renders all pages of a site, in parallel, in an order that never depends on scheduling.</summary>
internal static class SiteRenderer
{
    // In bytes; the second inside the book.
    private const int TypicalPage = 64 * 1024;
    private const int TypicalChapter = 16 * 1024;

    /// <summary>Renders the pages; those that fail are left out, and their mistakes reported once each.</summary>
    /// <param name="site">What the pages share.</param>
    /// <param name="templates">The templates of the theme.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    /// <param name="sink">Takes each page as it is finished.</param>
    /// <param name="parallel">How many processors may be used, and whether the pages are still wanted.</param>
    public static ImmutableArray<OutputFile> Render(SiteContext site, ThemeTemplates templates, DiagnosticBag diagnostics, IOutputSink sink, ParallelOptions parallel)
    {
        templates.Check(diagnostics);

        ImmutableArray<PageContext> pages = SitePages.Of(site);
        var files = new OutputFile?[pages.Length];
        var errors = new Diagnostic?[pages.Length];

        // A page that grows with the whole book would keep one processor busy at the end while the others wait.
        int[] inOrder = [.. Enumerable.Range(0, pages.Length)];
        List<int> largestFirst = [.. inOrder.Where(i => pages[i].Kind.Weight > 0)];
        largestFirst.Sort((a, b) => pages[b].Kind.Weight.CompareTo(pages[a].Kind.Weight));
        largestFirst.AddRange(inOrder.Where(i => pages[i].Kind.Weight == 0));
        Parallel.ForEach(
            Partitioner.Create(largestFirst, EnumerablePartitionerOptions.NoBuffering),
            parallel,
            (i, loop) =>
            {
                files[i] = RenderMeasured(pages[i], templates, sink, out errors[i]);
                if (errors[i]?.Code == LimitProblems.TooSlowCode)
                {
                    loop.Stop();
                }
            });

        // Pages come first: they know how they got there.
        diagnostics.AddRange(errors.OfType<Diagnostic>());
        templates.CheckNames(diagnostics);
        return [.. files.OfType<OutputFile>()];
    }

    /// <summary>Renders one page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="templates">The templates of the theme.</param>
    /// <param name="sink">Takes the page.</param>
    /// <param name="error">The mistake that ended it.</param>
    /// <returns>The page; null where it failed or the theme has no layout for its kind.</returns>
    public static OutputFile? Render(PageContext page, ThemeTemplates templates, IOutputSink sink, out Diagnostic? error)
    {
        error = null;
        if (!templates.HasLayout(page.Kind))
        {
            return null;
        }

        using var output = new Utf8Output(Math.Max(TypicalPage, ChaptersOn(page) * TypicalChapter));
        if (templates.Render(page, output) is { } problem)
        {
            error = problem with { Notes = [.. problem.Notes, RenderingDiagnostics.WhileBuilding(page)] };
            return null;
        }

        return sink.Add(page.Address.Path, output.Written);
    }

    private static OutputFile? RenderMeasured(PageContext page, ThemeTemplates templates, IOutputSink sink, out Diagnostic? error)
    {
        if (page.Site.Timer is not { } timer)
        {
            return Render(page, templates, sink, out error);
        }

        TemplateTimer begun = timer.BeginPage();
        OutputFile? file = Render(page with { Timer = begun }, templates, sink, out error);
        if (file is not null)
        {
            timer.EndPage(begun, file.Path, file.Length);
        }

        return file;
    }

    private static int ChaptersOn(PageContext page)
        => page.Piece is { } piece ? piece.Chapters.Length
        : page.Kind == PageKind.Book && page.Edition.Chapters.Length <= BookPiece.LargestWhole ? page.Edition.Chapters.Length
        : 0;
}
