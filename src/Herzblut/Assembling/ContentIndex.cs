using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Finds files by their paths, and pages by what joins their translations.</summary>
internal sealed class ContentIndex
{
    private readonly Dictionary<string, PageFile> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExampleFile> _examples = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MediaFile> _media = new(StringComparer.Ordinal);
    private readonly Dictionary<PageFile, PagePath> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Language, PagePath Key), PageFile> _byKey = [];
    private readonly HashSet<PageFile> _misjoined = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _unreadable;

    public ContentIndex(LoadedContent content, SiteConfig config)
    {
        Content = content;
        Config = config;
        _unreadable = [.. content.Unreadable.Select(path => path.Composed())];
        foreach (PageFile page in content.Pages.OrderByDescending(page => page.Path.IsComposed))
        {
            _pages.TryAdd(FileOf(page.Path.Language, page.Path.Path), page);
        }

        foreach (ExampleFile example in content.Examples.OrderByDescending(example => example.Path.IsComposed))
        {
            _examples.TryAdd(FileOf(example.Path.Language, example.Path.Path), example);
        }

        foreach (MediaFile file in content.Media)
        {
            _media.TryAdd(file.SourcePath.Composed(), file);
        }
    }

    /// <summary>All files.</summary>
    public LoadedContent Content { get; }

    /// <summary>Languages and more.</summary>
    public SiteConfig Config { get; }

    /// <summary>The path of a content file below the root.</summary>
    public static string FileOf(string language, string path) => $"{ContentPath.Root}/{language}/{path}{ContentPath.Extension}";

    /// <summary>A page by its file (relative to the root, Unicode form C).</summary>
    public PageFile? PageAt(string file) => _pages.GetValueOrDefault(file);

    /// <summary>An example by its file.</summary>
    public ExampleFile? ExampleAt(string file) => _examples.GetValueOrDefault(file);

    /// <summary>A picture or other file by its path.</summary>
    public MediaFile? MediaAt(string file) => _media.GetValueOrDefault(file);

    /// <summary>True for a content file that is there and could not be read.</summary>
    public bool IsUnreadable(string file) => _unreadable.Contains(file);

    /// <summary>A page by language and path below its language folder.</summary>
    public PageFile? PageAt(string language, string path) => PageAt(FileOf(language, path));

    /// <summary>Fixes what joins a page to its translations.</summary>
    /// <returns>The page of that language which has the key already; null where there is none.</returns>
    public PageFile? Join(PageFile page, PagePath key)
    {
        if (_byKey.TryGetValue((page.Path.Language, key), out PageFile? other) && !ReferenceEquals(other, page))
        {
            return other;
        }

        _keys[page] = key;
        _byKey[(page.Path.Language, key)] = page;
        return null;
    }

    /// <summary>Gives a page a key that no other has: what it says it translates is reported, or another page has its path.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isReported">True where a finding says so.</param>
    public void Detach(PageFile page, bool isReported)
    {
        // The path below the root, ending included, is no path below a language folder.
        Join(page, new PagePath(page.Path.File));
        if (isReported)
        {
            MarkMisjoined(page);
        }
    }

    /// <summary>Notes that a page's <c>translation</c> was reported, whatever follows from it.</summary>
    public void MarkMisjoined(PageFile page) => _misjoined.Add(page);

    /// <summary>True where it was reported that a page is not the translation that it claims to be.</summary>
    public bool IsMisjoined(PageFile page) => _misjoined.Contains(page);

    /// <summary>What joins a page to its translations.</summary>
    public PagePath KeyOf(PageFile page) => _keys[page];

    /// <summary>The page of a key in a language; null where it is not translated.</summary>
    public PageFile? Translated(string language, PagePath key) => _byKey.GetValueOrDefault((language, key));
}
