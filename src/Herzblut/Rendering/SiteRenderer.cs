using System.Collections.Concurrent;
using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Rendering.Templates;
using Herzblut.Rendering.Views;
using Herzblut.Templating;
using Herzblut.Templating.Output;
using Herzblut.Writing;

namespace Herzblut.Rendering;

/// <summary>Renders all pages of a site, in parallel, in an order that never depends on scheduling.</summary>
internal static class SiteRenderer
{
    // The engine's word on an include whose template cannot be read.
    private const string HasMistakes = "TPL3303";

    // In bytes; the second as a part of the whole book.
    private const int TypicalPage = 64 * 1024;
    private const int TypicalChapter = 20 * 1024;

    /// <summary>Renders the pages; those that fail are left out, and their mistakes reported once each.</summary>
    public static ImmutableArray<OutputFile> Render(SiteContext site, PageTemplates templates, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        templates.Check(found);

        ImmutableArray<PageContext> pages = SitePages.Of(site);
        var files = new OutputFile?[pages.Length];
        var errors = new Diagnostic?[pages.Length];
        int[] largestFirst = [.. Enumerable.Range(0, pages.Length).OrderByDescending(i => WeightOf(pages[i].Kind))];
        Parallel.ForEach(
            Partitioner.Create(largestFirst, EnumerablePartitionerOptions.NoBuffering),
            i => files[i] = Render(pages[i], templates, out errors[i]));

        // A page that includes a template with mistakes says only what the check of templates has said.
        bool areKnown = found.HasErrors;
        found.AddRange(errors.OfType<Diagnostic>().Where(error => !(areKnown && error.Code == HasMistakes)));
        diagnostics.AddRange(found.ToImmutable().DistinctBy(problem => (problem.Code, problem.Source.Path, problem.Span)));
        return [.. files.OfType<OutputFile>()];
    }

    // A page that grows with the whole book would keep one processor busy at the end while the others wait.
    private static int WeightOf(PageKind kind) => kind switch
    {
        PageKind.Book => 2,
        PageKind.Examples or PageKind.Journey => 1,
        _ => 0,
    };

    private static OutputFile? Render(PageContext page, PageTemplates templates, out Diagnostic? error)
    {
        error = null;
        if (templates.For(page.Kind) is not { } template)
        {
            return null;
        }

        using var output = new Utf8Output(page.Kind == PageKind.Book ? page.Edition.Chapters.Length * TypicalChapter : TypicalPage);
        RenderResult result = template.Render(output, new GlobalsView(page), page);
        if (result.Error is { } problem)
        {
            // A template that includes itself has a hundred notes that say the same.
            error = problem with { Notes = [.. problem.Notes.DistinctBy(note => (note.Source, note.Span)), RenderingDiagnostics.WhileBuilding(page)] };
            return null;
        }

        return new OutputFile(page.Address.Path, output.Written.ToArray());
    }
}
