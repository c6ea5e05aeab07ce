using Herzblut.Addresses;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>Finds files by their paths, and pages by what joins their translations.</summary>
internal sealed class ContentIndex
{
    private readonly Dictionary<string, PageFile> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExampleFile> _examples = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MediaFile> _media = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadable;
    private readonly HashSet<string> _unpublished;

    private readonly TranslationKeys _keys;

    private ContentIndex(LoadedContent content, SiteConfig config, TranslationKeys keys)
    {
        (Content, Config, _keys) = (content, config, keys);
        _unreadable = [.. content.Unreadable.Select(path => path.Composed())];
        _unpublished = [.. content.Unpublished.Select(path => path.Composed())];
    }

    /// <summary>All files.</summary>
    public LoadedContent Content { get; }

    /// <summary>Languages and more.</summary>
    public SiteConfig Config { get; }

    /// <summary>Makes the files of a playbook findable.</summary>
    public static ContentIndex Of(LoadedContent content, SiteConfig config, TranslationKeys keys)
    {
        var index = new ContentIndex(content, config, keys);
        foreach (PageFile page in content.Pages.OrderByRank(page => page.Path.IsComposed ? 0 : 1))
        {
            index._pages.TryAdd(FileOf(page.Path.Language, page.Path.Path), page);
        }

        foreach (ExampleFile example in content.Examples.OrderByRank(example => example.Path.IsComposed ? 0 : 1))
        {
            index._examples.TryAdd(FileOf(example.Path.Language, example.Path.Path), example);
        }

        foreach (MediaFile file in content.Media)
        {
            index._media.TryAdd(file.SourcePath.Composed(), file);
        }

        return index;
    }

    /// <summary>The path of a content file below the root.</summary>
    public static string FileOf(string language, string path) => $"{ContentPath.Root}/{language}/{path}{ContentPath.Extension}";

    /// <summary>A page by its file (relative to the root, Unicode form C).</summary>
    public PageFile? PageAt(string file) => _pages.GetValueOrDefault(file);

    /// <summary>An example by its file.</summary>
    public ExampleFile? ExampleAt(string file) => _examples.GetValueOrDefault(file);

    /// <summary>A picture or other file by its path.</summary>
    public MediaFile? MediaAt(string file) => _media.GetValueOrDefault(file);

    /// <summary>The picture that stands for a page; null where not given, or not copied.</summary>
    public MediaFile? ImageOf(PageFile page) => page.Image is { } path ? MediaAt(path.Composed()) : null;

    /// <summary>The picture of <c>brand.logo</c>; null where not given or not copied.</summary>
    public MediaFile? Logo => Config.Brand.Logo is { } logo ? MediaAt(logo.Value.Composed()) : null;

    /// <summary>True for a content file that is there and could not be read.</summary>
    public bool IsUnreadable(string file) => _unreadable.Contains(file);

    /// <summary>True for a file that is there and of a kind that is not published.</summary>
    public bool IsUnpublished(string file) => _unpublished.Contains(file);

    /// <summary>A page by language and path below its language folder.</summary>
    public PageFile? PageAt(string language, string path) => PageAt(FileOf(language, path));

    /// <summary>True where it was reported that a page is not the translation that it claims to be.</summary>
    public bool IsMisjoined(PageFile page) => _keys.Misjoined.Contains(page.Path.File);

    /// <summary>What joins a page to its translations.</summary>
    public PagePath KeyOf(PageFile page) => _keys.ByFile[page.Path.File];

    /// <summary>The page of a key in a language; null where it is not translated.</summary>
    public PageFile? Translated(string language, PagePath key) => _keys.Pages.GetValueOrDefault(new TranslationKey(language, key));
}
