using System.Collections.Immutable;
using Herzblut.Assembling;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Linking;
using Herzblut.Loading;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Templates;
using Herzblut.Search;
using Herzblut.Sources;
using Herzblut.Theming.Loading;
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
    public static BuildResult Build(ISourceTree source, BuildOptions options)
    {
        var diagnostics = new DiagnosticBag();
        if (SiteConfigReader.Read(source, ThemeReader.BuiltInThemes, diagnostics) is not { } config)
        {
            return new BuildResult { Diagnostics = diagnostics.HasErrors ? diagnostics.ToImmutable() : [BuildDiagnostics.NoConfig()] };
        }

        var images = new ImageCatalog(source);
        // A theme knows nothing of the content.
        Task<Found<ThemeTemplates>> reading = Task.Run(() => Found.By(bag => new ThemeTemplates(ThemeReader.Read(source, config, bag))));
        Playbook playbook = ReadPlaybook(source, config, images, options, diagnostics);
        ThemeTemplates templates = reading.GetAwaiter().GetResult().AddTo(diagnostics);

        var site = new SiteContext(playbook, templates.Theme, images, options.SourceDate);
        Task<ImmutableArray<OutputFile>> search = Task.Run(() => SearchIndexer.Index(playbook));
        Task<ImmutableArray<OutputFile>> others = Task.Run(() => SideOutputs.Create(new OutputContext(playbook, site.Theme.Strings, options.SourceDate), options.WritesCname));
        ImmutableArray<OutputFile> pages = SiteRenderer.Render(site, templates, diagnostics);
        ImmutableArray<OutputFile> media = [.. MediaOutputs.OfPlaybook(playbook, source, diagnostics), .. MediaOutputs.OfTheme(site.Theme.Assets)];
        return Finish(site, pages, [.. search.GetAwaiter().GetResult(), .. others.GetAwaiter().GetResult(), .. media], diagnostics);
    }

    private static Playbook ReadPlaybook(ISourceTree source, SiteConfig config, ImageCatalog images, BuildOptions options, DiagnosticBag diagnostics)
    {
        LoadedContent content = ContentLoader.Load(source, config, images, options.Content, diagnostics);
        LinkedContent linked = ContentLinker.Link(content, config, options.Content, diagnostics);
        return PlaybookAssembler.Assemble(linked);
    }

    private static BuildResult Finish(SiteContext site, ImmutableArray<OutputFile> pages, ImmutableArray<OutputFile> others, DiagnosticBag diagnostics)
    {
        // An address that cannot be read was reported.
        if (site.Config.Url is null && !diagnostics.HasErrors)
        {
            diagnostics.Add(BuildDiagnostics.NoUrl(site.Config));
        }

        ImmutableArray<OutputFile> files = [.. ServiceWorkerStamp.Apply(OutputSet.Join([.. pages, .. others], path => AuthorOf(site.Playbook, path), diagnostics))];
        return new BuildResult
        {
            Playbook = site.Playbook,
            Site = site,
            Files = files,
            Diagnostics = FindingsLimit.Apply(diagnostics.ToImmutable()),
            Statistics = BuildStatistics.Of(site.Playbook, pages.Length, files),
        };
    }

    // Only for a finding: pages and pictures by their address.
    private static SourceText? AuthorOf(Playbook playbook, string path)
        => playbook.Editions.SelectMany(edition => edition.AllPages()).FirstOrDefault(page => page.Address.Path == path)?.Source
        ?? (playbook.Media.FirstOrDefault(file => file.Address.Path == path) is { } media ? new SourceText(media.SourcePath, "") : null);
}
