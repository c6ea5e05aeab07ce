namespace Herzblut.Addresses;

/// <summary>Makes addresses from the paths of content files.</summary>
internal static class PageAddress
{
    /// <summary>The address of a page.</summary>
    /// <param name="folder">The edition's folder, empty or with a slash at its end.</param>
    /// <param name="path">The file's path below the language folder, without <c>.md</c>.</param>
    public static SiteAddress Of(string folder, string path)
        => new(folder + string.Join('/', path.Split('/').Select(Segment)) + ".html");

    /// <summary>A folder's or file's name in addresses: its slug, or the name itself where that holds no letter.</summary>
    public static string Segment(string name) => Slug.From(name) is { Length: > 0 } slug ? slug : Uri.EscapeDataString(name);
}
