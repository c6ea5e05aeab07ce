using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Sources;

namespace Herzblut.Linking;

/// <summary>Finds the file that a dead link probably meant.</summary>
internal sealed class PathSuggestion(ContentIndex index)
{
    private string[]? _files;

    private string[] Files => _files ??=
    [
        .. index.Content.Pages.Select(page => ContentIndex.FileOf(page.Path.Language, page.Path.Path)),
        .. index.Content.Examples.Select(example => ContentIndex.FileOf(example.Path.Language, example.Path.Path)),
        .. index.Content.Media.Select(file => file.SourcePath),
    ];

    /// <summary>The best offer.</summary>
    /// <param name="folder">The author's folder, relative to the root.</param>
    /// <param name="path">The path as written.</param>
    /// <param name="target">The path it means, relative to the root; null where it leaves the root or is absolute.</param>
    public PathOffer Nearest(string folder, string path, string? target)
    {
        // An absolute path is read from the language's folder.
        string language = string.Join('/', folder.Split('/').Take(2));
        string wanted = target ?? RelativePath.Resolve(language, path.TrimStart('/')) ?? path;
        if (Find(file => string.Equals(file, wanted, StringComparison.OrdinalIgnoreCase)) is { } sameButCase)
        {
            return Offer(target is null ? PathOfferKind.OtherPath : PathOfferKind.OtherCase, sameButCase, folder);
        }

        if (Source(wanted) is { } source)
        {
            bool isPage = wanted.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || wanted.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
            return Offer(isPage ? PathOfferKind.FinishedPage : PathOfferKind.OtherPath, source, folder);
        }

        // "reklamationen.md/der-erste-satz": a slash in place of the #.
        int inside = wanted.IndexOf(ContentPath.Extension + "/", StringComparison.OrdinalIgnoreCase) + ContentPath.Extension.Length;
        if (inside >= ContentPath.Extension.Length && Find(file => string.Equals(file, wanted[..inside], StringComparison.OrdinalIgnoreCase)) is { } page)
        {
            return new PathOffer(PathOfferKind.OtherPath, $"{RelativePath.Between(folder, page)}#{wanted[(inside + 1)..]}");
        }

        // "haltung.md": a part, whose page lies in its folder.
        if (wanted.EndsWith(ContentPath.Extension, StringComparison.OrdinalIgnoreCase)
            && Find(file => string.Equals(file, $"{wanted[..^ContentPath.Extension.Length]}/{ContentPath.Index}{ContentPath.Extension}", StringComparison.OrdinalIgnoreCase)) is { } part)
        {
            return Offer(PathOfferKind.OtherPath, part, folder);
        }

        // "mut,md"
        if (wanted.LastIndexOf(',') is var comma and >= 0 && Find(file => string.Equals(file, $"{wanted[..comma]}.{wanted[(comma + 1)..]}", StringComparison.OrdinalIgnoreCase)) is { } sameButComma)
        {
            return Offer(PathOfferKind.OtherPath, sameButComma, folder);
        }

        // The full stop of the sentence.
        if (wanted.TrimEnd('.', ',', ';', ':', '!', '?') is { } shorter && shorter.Length < wanted.Length && Find(file => string.Equals(file, shorter, StringComparison.OrdinalIgnoreCase)) is { } sameButEnd)
        {
            return Offer(PathOfferKind.OtherPath, sameButEnd, folder);
        }

        string name = RelativePath.NameOf(wanted);
        string slug = Slug.From(Path.GetFileNameWithoutExtension(name));
        string neighbours = wanted[..^name.Length];
        name = Path.HasExtension(name) ? name : name + ContentPath.Extension;
        string[] own = [.. Files.Where(file => file.StartsWith(language + "/", StringComparison.Ordinal))];
        string? found = own.FirstOrDefault(file => string.Equals(RelativePath.NameOf(file), name, StringComparison.OrdinalIgnoreCase))
            ?? own.FirstOrDefault(file => slug.Length > 0 && string.Equals(Slug.From(Path.GetFileNameWithoutExtension(file)), slug, StringComparison.Ordinal))
            ?? NearestName(name, own.Where(file => file.StartsWith(neighbours, StringComparison.Ordinal)))
            ?? NearestName(name, own)
            ?? NearestName(slug + Path.GetExtension(name), own)
            ?? OnlyLonger(name, slug, own)
            ?? Files.FirstOrDefault(file => string.Equals(RelativePath.NameOf(file), name, StringComparison.OrdinalIgnoreCase));
        return found is null ? new PathOffer(PathOfferKind.None, "") : Offer(PathOfferKind.OtherPath, found, folder);
    }

    private static PathOffer Offer(PathOfferKind kind, string file, string folder) => new(kind, RelativePath.Between(folder, file));

    // The file behind an address of the site, a folder, or a name without its ending.
    private string? Source(string wanted)
    {
        string stem = wanted.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? wanted[..^5]
            : wanted.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) ? wanted[..^4]
            : wanted;
        string address = string.Join('/', stem.Split('/').Select(PageAddress.Segment));
        return Find(file => string.Equals(file, stem + ContentPath.Extension, StringComparison.OrdinalIgnoreCase))
            ?? Find(file => string.Equals(file, $"{stem}/{ContentPath.Index}{ContentPath.Extension}", StringComparison.OrdinalIgnoreCase))
            ?? Find(file => file.EndsWith(ContentPath.Extension, StringComparison.Ordinal)
                && string.Equals(string.Join('/', file[..^3].Split('/').Select(PageAddress.Segment)), address, StringComparison.Ordinal));
    }

    // Endings are left out: they would make short names look alike.
    private static string? NearestName(string name, IEnumerable<string> files)
    {
        string[] candidates = [.. files.Where(file => string.Equals(Path.GetExtension(file), Path.GetExtension(name), StringComparison.OrdinalIgnoreCase))];
        return Suggestion.Nearest(Path.GetFileNameWithoutExtension(name), candidates.Select(Path.GetFileNameWithoutExtension).OfType<string>()) is { } near
            ? candidates.First(file => string.Equals(Path.GetFileNameWithoutExtension(file), near, StringComparison.Ordinal))
            : null;
    }

    // "freude.md" for "freude-statt-angst.md", where no other file begins so.
    private static string? OnlyLonger(string name, string slug, string[] files)
    {
        const int Shortest = 4;
        string[] longer = slug.Length < Shortest ? [] : [.. files
            .Where(file => string.Equals(Path.GetExtension(file), Path.GetExtension(name), StringComparison.OrdinalIgnoreCase))
            .Where(file => Slug.From(Path.GetFileNameWithoutExtension(file)).StartsWith(slug + "-", StringComparison.Ordinal))
            .Take(2)];
        return longer is [var only] ? only : null;
    }

    private string? Find(Predicate<string> condition) => Array.Find(Files, condition);
}
