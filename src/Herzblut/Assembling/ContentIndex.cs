using System.Text;
using Herzblut.Configuration;
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
    private readonly HashSet<string> _unreadable;

    public ContentIndex(LoadedContent content, SiteConfig config)
    {
        Content = content;
        Config = config;
        _unreadable = [.. content.Unreadable.Select(path => path.Normalize(NormalizationForm.FormC))];
        foreach (PageFile page in content.Pages)
        {
            _pages.TryAdd(FileOf(page.Path.Language, page.Path.Path), page);
        }

        foreach (ExampleFile example in content.Examples)
        {
            _examples.TryAdd(FileOf(example.Path.Language, example.Path.Path), example);
        }

        foreach (MediaFile file in content.Media)
        {
            _media.TryAdd(file.SourcePath.Normalize(NormalizationForm.FormC), file);
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

    /// <summary>What joins a page to its translations.</summary>
    public PagePath KeyOf(PageFile page) => _keys[page];

    /// <summary>The page of a key in a language; null where it is not translated.</summary>
    public PageFile? Translated(string language, PagePath key) => _byKey.GetValueOrDefault((language, key));
}
