using System.Collections.Concurrent;
using Herzblut.Addresses;
using Herzblut.Loading;
using Herzblut.Sources;

namespace Herzblut.Linking;

/// <summary>
/// Finds what words in brackets may mean: a page by its name, its title or the beginning of that, else a practice example by its name or
/// title. Thread-safe.
/// </summary>
internal sealed class NamedTargets(ContentIndex index)
{
    // Fewer letters of a title may be the beginning of many.
    private const int ShortestBeginning = 6;

    private readonly ConcurrentDictionary<string, Names> _languages = new(StringComparer.Ordinal);

    /// <summary>The file, from the root; null where nothing is called so.</summary>
    /// <param name="name">As written, with or without <c>.md</c>.</param>
    /// <param name="language">The language to look in.</param>
    public string? FileOf(string name, string language)
    {
        string bare = name.EndsWith(ContentPath.Extension, StringComparison.OrdinalIgnoreCase) ? name[..^ContentPath.Extension.Length] : name;
        string slug = Slug.From(RelativePath.NameOf(bare));
        if (slug.Length == 0)
        {
            return null;
        }

        Names names = _languages.GetOrAdd(language, Read);
        return names.Pages.GetValueOrDefault(slug)
            ?? names.Titles.Find(title => title.Slug == slug).File
            ?? (slug.Length >= ShortestBeginning ? names.Titles.Find(title => title.Slug.StartsWith(slug + "-", StringComparison.Ordinal)).File : null)
            ?? names.Examples.GetValueOrDefault(slug);
    }

    // Once for all words: a book may have brackets in each of its chapters.
    private Names Read(string language)
    {
        var names = new Names(new(StringComparer.Ordinal), [], new(StringComparer.Ordinal));
        foreach (PageFile page in index.Content.Pages.Where(page => page.Path.Language == language && page.Path.Name != ContentPath.Index))
        {
            names.Pages.TryAdd(Slug.From(page.Path.Name), page.Path.File);
            names.Titles.Add((Slug.From(page.Title), page.Path.File));
        }

        foreach (ExampleFile example in index.Content.Examples.Where(example => example.Path.Language == language))
        {
            string file = ContentIndex.FileOf(language, example.Path.Path);
            names.Examples.TryAdd(Slug.From(example.Path.Name), file);
            names.Examples.TryAdd(Slug.From(example.Example.Title ?? ""), file);
        }

        return names;
    }

    /// <summary>What is called how in a language, in the order of the content.</summary>
    private sealed record Names(Dictionary<string, string> Pages, List<(string Slug, string File)> Titles, Dictionary<string, string> Examples);
}
