using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering;
using Herzblut.Rendering.Pages;
using Herzblut.Search;
using Herzblut.Sources;
using Herzblut.Timing;
using Herzblut.Writing;

namespace Herzblut;

/// <summary>Turns the files of a playbook into the files of a site, in memory; <see cref="SiteWriter"/> brings them to disk.</summary>
public static class SiteBuilder
{
    /// <summary>
    /// Reads, parses, assembles, checks and renders. Authors' mistakes are in the result's diagnostics, all of one run;
    /// nothing is thrown for them.
    /// </summary>
    /// <param name="source">The root with <c>site.yml</c>.</param>
    /// <param name="options">What may differ between two builds of the same files.</param>
    public static BuildResult Build(ISourceTree source, BuildOptions options) => Build(source, options, new MemorySink());

    /// <summary>The same, with files that go where they belong as they are finished.</summary>
    /// <param name="source">The root with <c>site.yml</c>.</param>
    /// <param name="options">What may differ between two builds of the same files.</param>
    /// <param name="sink">Takes the files, unless errors are known before the first of them.</param>
    internal static BuildResult Build(ISourceTree source, BuildOptions options, IOutputSink sink)
    {
        var diagnostics = new DiagnosticBag();
        if (PreparedSite.Read(source, options, diagnostics) is not { } prepared)
        {
            return new BuildResult { Diagnostics = diagnostics.ToImmutable() };
        }

        return Build(prepared, source, prepared.HasErrors ? new MemorySink() : sink, new ParallelOptions());
    }

    /// <summary>The rest of a build, from a site that has been read.</summary>
    /// <param name="prepared">The site.</param>
    /// <param name="source">What it was read from.</param>
    /// <param name="sink">Takes the files.</param>
    /// <param name="parallel">How many processors may be used, and whether the result is still wanted.</param>
    internal static BuildResult Build(PreparedSite prepared, ISourceTree source, IOutputSink sink, ParallelOptions parallel)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(prepared.Diagnostics);
        (SiteContext site, BuildOptions options) = (prepared.Site, prepared.Options);
        BuildTimer? timer = site.Timer;
        Task<ImmutableArray<OutputFile>> search = Task.Run(() => timer.Measure<ImmutableArray<OutputFile>>(BuildStage.Search, () => [.. SearchIndexer.Index(site.Playbook, site.Theme.Strings).Select(sink.Add)]), parallel.CancellationToken);
        ImmutableArray<OutputFile> pages = timer.Measure(BuildStage.Pages, () => SiteRenderer.Render(site, prepared.Templates, diagnostics, sink, parallel));
        ImmutableArray<OutputFile> others = timer.Measure(
            BuildStage.Outputs, () => SideOutputs.Create(new OutputContext(site.Playbook, site.Theme, options.SourceDate, sink), options.WritesCname));
        ImmutableArray<OutputFile> media = timer.Measure<ImmutableArray<OutputFile>>(
            BuildStage.Media,
            () => [.. MediaOutputs.OfPlaybook(site.Playbook, source, diagnostics, sink), .. MediaOutputs.OfTheme(site.Theme.Assets), .. site.LateScripts.Files]);
        return Finish(site, pages, [.. search.GetAwaiter().GetResult(), .. others, .. media], diagnostics);
    }

    private static BuildResult Finish(SiteContext site, ImmutableArray<OutputFile> pages, ImmutableArray<OutputFile> others, DiagnosticBag diagnostics)
    {
        // An address that cannot be read was reported.
        if (site.Config.Url is null && !diagnostics.HasErrors)
        {
            diagnostics.Add(BuildDiagnostics.NoUrl(site.Config));
        }

        ImmutableArray<OutputFile> files = site.Timer.Measure<ImmutableArray<OutputFile>>(
            BuildStage.Joining,
            () => [.. ServiceWorkerStamp.Apply(OutputSet.Join([.. pages, .. others], path => AuthorOf(site.Playbook, path), diagnostics))]);
        return new BuildResult
        {
            Playbook = site.Playbook,
            Site = site,
            Files = files,
            Diagnostics = FindingsLimit.Apply(diagnostics.ToImmutable()),
            Timings = site.Timer?.ToTimings(),
            Statistics = BuildStatistics.Of(site.Playbook, pages.Length, files),
        };
    }

    // Only for a finding: pages and pictures by their address.
    private static SourceText? AuthorOf(Playbook playbook, string path)
        => playbook.Editions.SelectMany(edition => edition.AllPages()).FirstOrDefault(page => page.Address.Path == path)?.Source
        ?? (playbook.Media.FirstOrDefault(file => file.Address.Path == path) is { } media ? new SourceText(media.SourcePath, "") : null);
}
