using Herzblut.Addresses;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>
/// Tells which part the chapters of a folder belong to. Usually the folder's <c>index.md</c> says so; a translated folder without one belongs
/// to the part whose chapters it translates.
/// </summary>
internal sealed class PartFolders
{
    private readonly ContentIndex _index;
    private readonly string _language;
    private readonly Dictionary<string, PagePath> _partOfFolder = new(StringComparer.Ordinal);

    private PartFolders(ContentIndex index, string language)
    {
        (_index, _language) = (index, language);
    }

    /// <summary>The folders of a language.</summary>
    public static PartFolders Of(ContentIndex index, string language)
    {
        var folders = new PartFolders(index, language);
        foreach (IGrouping<string, PageFile> folder in index.Content.Pages
            .Where(page => page.Path.Kind == ContentKind.Chapter && string.Equals(page.Path.Language, language, StringComparison.Ordinal))
            .GroupBy(page => page.Path.Folder, StringComparer.Ordinal))
        {
            folders._partOfFolder[folder.Key] = folders.Part(folder.Key, folder);
        }

        return folders;
    }

    /// <summary>The part of a chapter, whether the language's own or one that stands in for a translation.</summary>
    public PagePath PartOf(PageFile chapter)
        => string.Equals(chapter.Path.Language, _language, StringComparison.Ordinal)
            ? _partOfFolder[chapter.Path.Folder]
            : Index(chapter.Path.Folder);

    /// <summary>The folder in which this language keeps the chapters of a part; null where it has none.</summary>
    public string? NameOf(PagePath part)
        => _partOfFolder.Where(folder => folder.Value == part).Select(folder => folder.Key).Order(StringComparer.Ordinal).FirstOrDefault();

    private static PagePath Index(string folder) => new($"{folder}/{ContentPath.Index}");

    private PagePath Part(string folder, IEnumerable<PageFile> chapters)
    {
        if (_index.PageAt(_language, Index(folder).Value) is { } index)
        {
            return _index.KeyOf(index);
        }

        string[] originals = [.. chapters
            .Select(chapter => _index.Translated(_index.Config.DefaultLanguage, _index.KeyOf(chapter))?.Path.Folder)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)];
        return originals.Length == 1 ? Index(originals[0]) : Index(folder);
    }
}
