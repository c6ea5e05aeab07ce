using System.Collections.Concurrent;
using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Outputs;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering;
using Herzblut.Rendering.Fragments;
using Herzblut.Rendering.Pages;
using Herzblut.Search;
using Herzblut.Sources;
using Herzblut.Theming.Assets;

namespace Herzblut.Server;

/// <summary>
/// One state of a playbook as a site whose files are made when they are asked for, byte for byte those of a build, but for the
/// service worker: its stamp would take the whole site. Thread-safe.
/// </summary>
internal sealed class SitePreview
{
    private readonly ISourceTree _source;
    private readonly Dictionary<string, PageContext> _pages;
    private readonly Dictionary<string, MediaFile> _media;
    private readonly Dictionary<string, ThemeAsset> _assets;
    private readonly Lazy<Dictionary<string, OutputFile>> _search;
    private readonly Lazy<Dictionary<string, OutputFile>> _others;
    private readonly ConcurrentDictionary<string, Rendered> _rendered = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Diagnostic> _found;

    /// <summary>Makes the preview of a state; nothing is rendered yet.</summary>
    public SitePreview(PreparedSite prepared, ISourceTree source)
    {
        _source = source;
        Prepared = prepared;
        SiteContext site = prepared.Site;
        _pages = SitePages.Of(site).ToDictionary(page => page.Address.Path, StringComparer.Ordinal);
        _media = site.Playbook.Media.ToDictionary(file => file.Address.Path, StringComparer.Ordinal);
        _assets = site.Theme.Assets.Published.ToDictionary(asset => asset.Address.Path, StringComparer.Ordinal);
        _search = new(() => ByPath(SearchIndexer.Index(site.Playbook, site.Theme.Strings)));
        _others = new(() => ByPath(SideOutputs.Create(new OutputContext(site.Playbook, site.Theme, prepared.Options.SourceDate, new MemorySink()), prepared.Options.WritesCname)));
        var bag = new DiagnosticBag();
        bag.AddRange(prepared.Diagnostics);
        prepared.Templates.Check(bag);
        _found = bag.ToImmutable();
    }

    /// <summary>How many pages it has.</summary>
    public int Pages => _pages.Count;

    /// <summary>What it is made from.</summary>
    public PreparedSite Prepared { get; }

    /// <summary>What was found so far: in the files, and in the pages that were asked for.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            var bag = new DiagnosticBag();
            bag.AddRange(_found);
            bag.AddRange(_rendered.OrderBy(page => page.Key, StringComparer.Ordinal).SelectMany(page => page.Value.Findings));
            return FindingsLimit.Apply(bag.ToImmutable());
        }
    }

    /// <summary>The file at a path of the site (<c>haltung/mut.html</c>); null where there is none or a mistake is in the way.</summary>
    public OutputFile? Find(string path)
    {
        if (_pages.TryGetValue(path, out PageContext? page))
        {
            return _rendered.GetOrAdd(path, _ => Render(page)).File;
        }

        if (_media.TryGetValue(path, out MediaFile? media))
        {
            return _rendered.GetOrAdd(path, _ => Read(media)).File;
        }

        return _assets.TryGetValue(path, out ThemeAsset? asset)
            ? new OutputFile(path, asset.Content)
            : LateScript(path)
            ?? (path.StartsWith("search/", StringComparison.Ordinal) ? _search.Value.GetValueOrDefault(path) : null)
            ?? _others.Value.GetValueOrDefault(path);
    }

    // Pages make these scripts when they are rendered. A page that is still open in a browser may ask for one before any page of
    // this state was opened.
    private OutputFile? LateScript(string path)
    {
        OutputFile? Known() => Prepared.Site.LateScripts.Files.FirstOrDefault(file => file.Path == path);
        return !path.StartsWith(LateScripts.Folder, StringComparison.Ordinal) ? null
            : Known() ?? _pages.Keys.Select(page => Find(page) is null ? null : Known()).FirstOrDefault(script => script is not null);
    }

    /// <summary>The whole site.</summary>
    public BuildResult Build(ParallelOptions parallel) => SiteBuilder.Build(Prepared, _source, new MemorySink(), parallel);

    private static Dictionary<string, OutputFile> ByPath(ImmutableArray<OutputFile> files)
        => files.DistinctBy(file => file.Path, StringComparer.Ordinal).ToDictionary(file => file.Path, StringComparer.Ordinal);

    private Rendered Render(PageContext page)
    {
        OutputFile? file = SiteRenderer.Render(page, Prepared.Templates, new MemorySink(), out Diagnostic? error);
        return new Rendered(file, error is null ? [] : [error]);
    }

    // What no build would publish is not shown either: a drawing may bring a script.
    private Rendered Read(MediaFile media)
    {
        var bag = new DiagnosticBag();
        OutputFile? file = MediaOutputs.Read(media, _source, bag);
        return new Rendered(bag.HasErrors ? null : file, bag.ToImmutable());
    }

    private sealed record Rendered(OutputFile? File, ImmutableArray<Diagnostic> Findings);
}
