using System.Collections.Frozen;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;

namespace Herzblut.Scaffolding;

/// <summary>Where a new file goes: its name is made from its title, and every system can hold it.</summary>
internal static class NewPagePath
{
    // In letters; a path is still readable in an address bar and far from the limits of file systems.
    private const int LongestName = 60;

    // Stand in where a title holds no letter, and follow a name that is taken by the system or by the playbook.
    private static readonly FrozenDictionary<ContentKind, Message> Words = new Dictionary<ContentKind, Message>
    {
        [ContentKind.Part] = new("teil", "part"),
        [ContentKind.Chapter] = new("kapitel", "chapter"),
        [ContentKind.Example] = new("beispiel", "example"),
        [ContentKind.Plain] = new("seite", "page"),
    }.ToFrozenDictionary();

    /// <summary>The path relative to the root.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">The language of a word that stands in.</param>
    public static string Of(NewPage page, MessageLanguage language)
    {
        string name = NameOf(page.Name ?? page.Title, Words[page.Kind].In(language));
        return page.Kind == ContentKind.Part
            ? $"{page.Folder}/{name}/{ContentPath.Index}{ContentPath.Extension}"
            : $"{page.Folder}/{name}{ContentPath.Extension}";
    }

    private static string NameOf(string words, string word)
    {
        string slug = Slug.From(words);
        if (slug.Length > LongestName)
        {
            int end = slug.LastIndexOf('-', LongestName);
            slug = slug[..(end > 0 ? end : LongestName)];
        }

        return slug.Length == 0 ? word
            : SitePath.Reserved(slug) is not null || slug == ContentPath.Index ? $"{slug}-{word}"
            : slug;
    }
}
