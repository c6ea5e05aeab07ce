using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Sources;

namespace Herzblut.Linking;

/// <summary>
/// Finds pages by the names that front matter uses: the path below the language folder, or the file name alone where it is unique;
/// <c>.md</c> is optional.
/// </summary>
internal sealed class PageNames
{
    private readonly Dictionary<string, PageFile> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PageFile>> _byName = new(StringComparer.Ordinal);

    private PageNames()
    {
    }

    /// <summary>Makes pages findable by their names.</summary>
    public static PageNames Of(IEnumerable<PageFile> pages)
    {
        var names = new PageNames();
        foreach (PageFile page in pages)
        {
            names._byPath.TryAdd(page.Path.Path, page);
            if (!names._byName.TryGetValue(page.Path.Name, out List<PageFile>? named))
            {
                names._byName.Add(page.Path.Name, named = []);
            }

            named.Add(page);
        }

        return names;
    }

    /// <summary>Looks a name up.</summary>
    /// <param name="written">As written.</param>
    /// <param name="language">The language whose folder may stand in front, as people write it.</param>
    public NameResult Find(string written, string language)
    {
        string name = written.Composed();
        string ending = name.EndsWith(ContentPath.Extension, StringComparison.Ordinal) ? ContentPath.Extension : "";
        name = name[..^ending.Length];
        if (_byPath.TryGetValue(name, out PageFile? page))
        {
            return new NameResult(page, [], null);
        }

        if (_byName.TryGetValue(name, out List<PageFile>? named))
        {
            return named.Count == 1
                ? new NameResult(named[0], [], null)
                : new NameResult(null, [.. named.Select(item => item.Path.Path)], null);
        }

        // A part by its folder.
        return _byPath.TryGetValue($"{name}/{ContentPath.Index}", out PageFile? part)
            ? new NameResult(part, [], null)
            : new NameResult(null, [], Nearest(name, language) is { } nearest ? nearest + ending : null);
    }

    private string? Nearest(string name, string language)
    {
        // "[Titel](mut.md)": a link, in quotation marks.
        string target = name.EndsWith(')') ? name[(name.IndexOf("](", StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0)..^1] : name;
        string path = target.Replace('\\', '/').Trim('/');
        path = path.EndsWith(ContentPath.Extension, StringComparison.Ordinal) ? path[..^ContentPath.Extension.Length] : path;
        foreach (string prefix in new[] { $"../{language}/", $"content/{language}/", $"{language}/", "../", "./" })
        {
            path = path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
        }

        path = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path[..^5] : path;
        string last = RelativePath.NameOf(path);
        string slug = Slug.From(last);
        return Match(page => string.Equals(page.Path.Path, path, StringComparison.OrdinalIgnoreCase))
            ?? Match(page => string.Equals(page.Path.Name, last, StringComparison.OrdinalIgnoreCase))
            ?? Match(page => string.Equals(Slug.From(page.Path.Name), slug, StringComparison.Ordinal))
            ?? Match(page => string.Equals(Slug.From(page.Title), slug, StringComparison.Ordinal))
            ?? ((Suggestion.Nearest(last, _byName.Keys) ?? Suggestion.Nearest(slug, _byName.Keys)) is { } near ? _byName[near][0].Path.Path : null);

        string? Match(Func<PageFile, bool> condition) => _byPath.Values.FirstOrDefault(condition)?.Path.Path;
    }
}
