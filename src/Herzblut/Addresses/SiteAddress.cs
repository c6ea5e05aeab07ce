namespace Herzblut.Addresses;

/// <summary>
/// Where something lies in the output: a path below the site's root with <c>/</c> and no leading one
/// (<c>haltung/gute-stimmung.html</c>, <c>media/ablauf.png</c>), and an optional fragment without <c>#</c>. It becomes a
/// relative link only when it is written into a page, so that one text serves pages at any depth.
/// </summary>
internal sealed record SiteAddress(string Path, string? Fragment = null)
{
    /// <summary>The number of folders above the file: what a page needs to link back to the root.</summary>
    public int Depth { get; } = Path.AsSpan().Count('/');

    /// <summary>The folder that the file lies in, with a slash at its end; empty for the root.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    /// <summary>The same page at a fragment.</summary>
    public SiteAddress At(string fragment) => new(Path, fragment);

    /// <summary>The path and, where there is one, <c>#</c> and the fragment.</summary>
    public override string ToString() => Fragment is null ? Path : $"{Path}#{Fragment}";
}
