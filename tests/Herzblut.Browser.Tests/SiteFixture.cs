using System.Collections.Concurrent;
using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Browser.Tests.Browsing;
using Herzblut.Browser.Tests.Serving;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Sources;
using Herzblut.Tests.Sources;
using Herzblut.Writing;

namespace Herzblut.Browser.Tests;

/// <summary>
/// The playbook that ships, built once into a temporary folder, served on loopback, and one browser to open it with.
/// Addresses come from the model, so that editors may rename and rewrite chapters without touching a test.
/// </summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly string _root = RepositoryRoot();
    private readonly SemaphoreSlim _clipboard = new(1);
    private readonly ConcurrentDictionary<string, Lazy<BuildResult>> _published = new(StringComparer.Ordinal);
    private BrowserSession? _browser;
    private SiteServer? _server;

    // 404.html can only speak of the place that site.yml names, so that is where the site lies.
    private string _subPath = "";

    /// <summary>The folder of the finished site.</summary>
    public string Folder { get; } = TemporaryFolder();

    /// <summary>The folder of the same playbook in the theme <c>schlicht</c>.</summary>
    public string PlainFolder { get; } = TemporaryFolder();

    /// <summary>Every file of the site.</summary>
    public ImmutableArray<OutputFile> Files { get; private set; } = [];

    /// <summary>Former addresses that lead on to a page of today.</summary>
    internal ImmutableArray<Redirect> Redirects { get; private set; } = [];

    /// <summary>The German edition, the default one.</summary>
    internal LanguageEdition Book { get; private set; } = null!;

    /// <summary>The English edition.</summary>
    internal LanguageEdition English { get; private set; } = null!;

    /// <summary>Where contributions are sent.</summary>
    internal string Contact { get; private set; } = "";

    /// <summary>A chapter that has everything: follow-up questions, tips, examples and a workshop with a timed step at a distance.</summary>
    internal Chapter Chapter => Book.Chapters.First(chapter =>
        chapter.Questions.Any(question => !question.FollowUps.IsEmpty) && !chapter.Tips.IsEmpty && !chapter.Examples.IsEmpty
        && chapter.Workshop?.Steps.Any(step => step.Minutes is not null && step.Remote is not null) == true);

    public async ValueTask InitializeAsync()
    {
        if (InstalledBrowser.Path is not { } executable)
        {
            return;
        }

        Task<BrowserSession> browser = BrowserSession.StartAsync(executable);
        await Task.Run(Build);
        _server = await ServeAsync();
        _browser = await browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _clipboard.Dispose();
        foreach (string folder in new[] { Folder, PlainFolder }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A reader with a fresh browser profile. Skips the test where no browser is installed.</summary>
    public async Task<Reader> ReaderAsync(ReaderOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, InstalledBrowser.Missing);
        options ??= new();
        Uri root = options.From switch
        {
            Place.Disk => new Uri((options.IsPlain ? PlainFolder : Folder) + Path.DirectorySeparatorChar),
            Place.SubPath => _server!.SubRoot,
            _ => _server!.Root,
        };
        return await Reader.StartAsync(_browser.Browser, root, options, options.UsesClipboard ? await TurnAtClipboardAsync() : null);
    }

    /// <summary>Another server with the same site, for tests that take it away.</summary>
    internal Task<SiteServer> ServeAsync() => SiteServer.StartAsync(Folder, _subPath);

    /// <summary>A server with a copy of the site that a test may change, whose files browsers may keep for ten minutes.</summary>
    internal Task<SiteServer> ServeCopyAsync(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // A file has a folder.
            File.Copy(file, copy);
        }

        return ServeKeptAsync(folder);
    }

    /// <summary>A server with the playbook as it was or will be, whose files browsers may keep for ten minutes.</summary>
    internal Task<SiteServer> ServeKeptAsync(string folder) => SiteServer.StartAsync(folder, _subPath, maxAge: 600);

    /// <summary>Publishes the playbook into that folder, with one more word in its chapter.</summary>
    internal void PublishWith(string word, string folder)
        => Write(_published.GetOrAdd(word, added => new(() => Build(new OverlayTree(new FolderTree(_root), Chapter.Source.Path, $"{Chapter.Source.Text}\n{added}.\n")))).Value, folder);

    /// <summary>The playbook with one more file, in memory.</summary>
    internal BuildResult BuildWith(string path, string text) => SiteBuilder.Build(new OverlayTree(new FolderTree(_root), path, text), new BuildOptions());

    /// <summary>One address for each kind of page.</summary>
    internal string AddressOf(string kind) => kind switch
    {
        "home" => Book.Home.Address.Path,
        "part" => Book.Parts[0].Address.Path,
        "chapter" => Chapter.Address.Path,
        "page" => Book.Pages[0].Address.Path,
        "tag" => Book.Tags[0].Address.Path,
        "english" => English.Chapters[0].Address.Path,
        _ => Book.Addresses.Of(PageKind.Named(kind)).Path,
    };

    private async Task<IDisposable> TurnAtClipboardAsync()
    {
        await _clipboard.WaitAsync(TestContext.Current.CancellationToken);
        return new Turn(_clipboard);
    }

    private void Build()
    {
        BuildResult result = Build(new FolderTree(_root));
        Write(result, Folder);
        Playbook playbook = result.Playbook!;
        Files = result.Files;
        Redirects = playbook.Redirects;
        Book = playbook.Default;
        Contact = playbook.Config.Contact!; // the playbook that ships names one
        English = playbook.Editions.Single(edition => edition.Language == "en");
        _subPath = new Uri(playbook.Config.Url!).AbsolutePath.TrimEnd('/');
        Write(Build(new OverlayTree(new FolderTree(_root), "site.yml", File.ReadAllText(Path.Combine(_root, "site.yml")).Replace("theme: herzblut", "theme: schlicht", StringComparison.Ordinal))), PlainFolder);
    }

    private static BuildResult Build(ISourceTree source)
    {
        BuildResult result = SiteBuilder.Build(source, new BuildOptions());
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        return result;
    }

    private void Write(BuildResult result, string folder) => SiteWriter.Write(result.Files, _root, folder).Diagnostics.ShouldBeEmpty();

    private sealed class Turn(SemaphoreSlim taken) : IDisposable
    {
        public void Dispose() => taken.Release();
    }

    private static string TemporaryFolder() => Path.Combine(Path.GetTempPath(), "herzblut-" + Path.GetRandomFileName());

    private static string RepositoryRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "site.yml")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run inside the repository, whose root has site.yml.");
    }
}
