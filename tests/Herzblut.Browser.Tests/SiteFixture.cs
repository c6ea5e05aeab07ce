using System.Collections.Immutable;
using Herzblut.Browser.Tests.Browsing;
using Herzblut.Browser.Tests.Serving;
using Herzblut.Diagnostics;
using Herzblut.Model;
using Herzblut.Reading;
using Herzblut.Writing;

namespace Herzblut.Browser.Tests;

/// <summary>
/// The playbook that ships, built once into a temporary folder, served on loopback, and one browser to open it with.
/// Addresses come from the model, so that editors may rename and rewrite chapters without touching a test.
/// </summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private BrowserSession? _browser;
    private SiteServer? _server;

    // 404.html can only speak of the place that site.yml names, so that is where the site lies.
    private string _subPath = "";

    /// <summary>The folder of the finished site.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "herzblut-" + Path.GetRandomFileName());

    /// <summary>Every file of the site.</summary>
    public ImmutableArray<OutputFile> Files { get; private set; } = [];

    /// <summary>The German edition, the default one.</summary>
    public LanguageEdition Book { get; private set; } = null!;

    /// <summary>The English edition.</summary>
    public LanguageEdition English { get; private set; } = null!;

    /// <summary>A chapter that has everything: follow-up questions, tips, examples and a workshop with a timed step at a distance.</summary>
    public Chapter Chapter => Book.Chapters.First(chapter =>
        chapter.Questions.Any(question => !question.FollowUps.IsEmpty) && !chapter.Tips.IsEmpty && !chapter.Examples.IsEmpty
        && chapter.Workshop?.Steps.Any(step => step.Minutes is not null && step.Remote is not null) == true);

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Path is not { } executable)
        {
            return;
        }

        Build();
        _server = await ServeAsync();
        _browser = await BrowserSession.StartAsync(executable);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    /// <summary>A reader with a fresh browser profile. Skips the test where no browser is installed.</summary>
    public async Task<Reader> ReaderAsync(ReaderOptions? options = null)
    {
        Skip.If(_browser is null, InstalledBrowser.Missing);
        options ??= new();
        Uri root = options.From switch
        {
            Place.Disk => new Uri(Folder + Path.DirectorySeparatorChar),
            Place.SubPath => _server!.SubRoot,
            _ => _server!.Root,
        };
        return await Reader.StartAsync(_browser.Browser, root, options);
    }

    /// <summary>Another server with the same site, for tests that take it away.</summary>
    internal Task<SiteServer> ServeAsync() => SiteServer.StartAsync(Folder, _subPath);

    /// <summary>One address for each kind of page.</summary>
    internal string AddressOf(string kind) => kind switch
    {
        "home" => Book.Home.Address.Path,
        "part" => Book.Parts[0].Address.Path,
        "chapter" => Chapter.Address.Path,
        "page" => Book.Pages[0].Address.Path,
        "tags" => Book.Addresses.Tags.Path,
        "tag" => Book.Tags[0].Address.Path,
        "examples" => Book.Addresses.Examples.Path,
        "journey" => Book.Addresses.Journey.Path,
        "book" => Book.Addresses.Book.Path,
        "not-found" => Book.Addresses.NotFound.Path,
        "english" => English.Chapters[0].Address.Path,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of page."),
    };

    private void Build()
    {
        string root = RepositoryRoot();
        BuildResult result = SiteBuilder.Build(new FolderTree(root), new BuildOptions());
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        SiteWriter.Write(result.Files, root, Folder).ShouldBeEmpty();
        Files = result.Files;
        _subPath = new Uri(result.Playbook!.Config.Url!).AbsolutePath.TrimEnd('/');
        Book = result.Playbook.Default;
        English = result.Playbook.Editions.Single(edition => edition.Language == "en");
    }

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
