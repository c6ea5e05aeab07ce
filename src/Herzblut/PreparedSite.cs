using System.Collections.Immutable;
using Herzblut.Assembling;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Linking;
using Herzblut.Loading;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Templates;
using Herzblut.Sources;
using Herzblut.Theming.Loading;
using Herzblut.Timing;

namespace Herzblut;

/// <summary>
/// A playbook, read and joined, and the theme it is shown in: what all files of the site are made from. After a change of its files
/// the next one takes over what the change cannot touch.
/// </summary>
internal sealed class PreparedSite
{
    private readonly ISourceTree _source;
    private readonly Found<SiteConfig> _config;
    private readonly LoadedFiles _files;
    private readonly Found<LinkedContent> _linked;
    private readonly Found<ThemeTemplates> _templates;

    private PreparedSite(
        ISourceTree source, BuildOptions options, Found<SiteConfig> config, ImageCatalog images, LoadedFiles files, Found<LinkedContent> linked, Playbook playbook, Found<ThemeTemplates> templates,
        BuildTimer? timer = null)
    {
        _source = source;
        _config = config;
        _files = files;
        _linked = linked;
        _templates = templates;
        Options = options;
        Site = new SiteContext(playbook, templates.Value.Theme, images, options.SourceDate) { Timer = timer };
        Diagnostics = DiagnosticBag.Join([.. config.Diagnostics, .. files.Diagnostics, .. linked.Diagnostics, .. templates.Diagnostics]).ToImmutable();
    }

    /// <summary>With which options it was read.</summary>
    public BuildOptions Options { get; }

    /// <summary>What all pages share.</summary>
    public SiteContext Site { get; }

    /// <summary>The templates of the theme.</summary>
    public ThemeTemplates Templates => _templates.Value;

    /// <summary>What was found on the way, in the order of the stages.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>True where one of these is an error: nothing may be published.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Reads everything; null where there is no <c>site.yml</c> that can be read, which was reported.</summary>
    public static PreparedSite? Read(ISourceTree source, BuildOptions options, DiagnosticBag diagnostics)
    {
        // While one processor reads the settings, another makes ready what every build needs.
        _ = Task.Run(ThemeReader.ReadAhead);
        _ = Task.Run(LoadedFiles.MakeReady);
        var bag = new DiagnosticBag();
        if (SiteConfigReader.Read(source, ThemeReader.BuiltInThemes, bag) is not { } config)
        {
            diagnostics.AddRange(bag.HasErrors ? bag.ToImmutable() : [BuildDiagnostics.NoConfig(SiteConfigReader.Misnamed(source))]);
            return null;
        }

        var images = new ImageCatalog(source);
        // A theme knows nothing of the content.
        BuildTimer? timer = options.MeasuresTime ? new BuildTimer(options.Clock) : null;
        Task<Found<ThemeTemplates>> templates = Task.Run(() => timer.Measure(BuildStage.Theme, () => ReadTheme(source, config)));
        LoadedFiles files = timer.Measure(BuildStage.Content, () => LoadedFiles.Read(source, config, images, options.Content));
        Found<LinkedContent> linked = timer.Measure(BuildStage.Linking, () => Link(files, config, options, earlier: null));
        Playbook playbook = timer.Measure(BuildStage.Assembling, () => PlaybookAssembler.Assemble(linked.Value));
        return new PreparedSite(source, options, new Found<SiteConfig>(config, bag.ToImmutable()), images, files, linked, playbook, templates.GetAwaiter().GetResult(), timer);
    }

    /// <summary>The site after texts have changed; null where one of the paths is new, gone, or no text of the content.</summary>
    /// <param name="paths">The files that may have changed, relative to the root.</param>
    public PreparedSite? AfterTexts(ImmutableArray<string> paths)
    {
        if (_files.Reread(paths) is not { } files)
        {
            return null;
        }

        if (AfterBodies(files, paths) is { } playbook)
        {
            return With(files, _linked, playbook, _templates);
        }

        Found<LinkedContent> linked = Link(files, _config.Value, Options, _linked.Value);
        return With(files, linked, PlaybookAssembler.Assemble(linked.Value), _templates);
    }

    /// <summary>The site after files of its theme have changed.</summary>
    public PreparedSite AfterTheme() => With(_files, _linked, Site.Playbook, ReadTheme(_source, _config.Value));

    private static Found<LinkedContent> Link(LoadedFiles files, SiteConfig config, BuildOptions options, LinkedContent? earlier)
        => Found.By(bag => ContentLinker.Link(files.Content, config, options.Content, bag, earlier));

    private static Found<ThemeTemplates> ReadTheme(ISourceTree source, SiteConfig config)
        => Found.By(bag => new ThemeTemplates(ThemeReader.Read(source, config, bag)));

    // Null where more has changed than the bodies of chapters.
    private Playbook? AfterBodies(LoadedFiles files, ImmutableArray<string> paths)
    {
        Playbook? playbook = Site.Playbook;
        foreach (string path in paths)
        {
            LinkedPage? changed = files.Find(path)?.Page is ChapterFile chapter ? BodyChange.Link(_linked, chapter) : null;
            playbook = playbook is null || changed is null ? null : PlaybookAssembler.Rebuild(playbook, _linked.Value, changed);
        }

        return playbook;
    }

    private PreparedSite With(LoadedFiles files, Found<LinkedContent> linked, Playbook playbook, Found<ThemeTemplates> templates)
        => new(_source, Options, _config, Site.Images, files, linked, playbook, templates);
}
