namespace Herzblut.Server;

/// <summary>Which file of the site an address means.</summary>
internal static class RequestedPath
{
    private const string Index = "index.html";

    /// <summary>
    /// The path of a file of the site. The site lies at the root, and below the folder that <c>url</c> names as well, so that links
    /// which begin at the host's root (those of the page for dead addresses) lead somewhere.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="address">The decoded path of the request, with a slash before.</param>
    public static string In(SitePreview site, string address)
    {
        string folder = site.Prepared.Site.Config.Url is { } url ? new Uri(url).AbsolutePath.TrimEnd('/') + "/" : "/";
        string path = address.StartsWith(folder, StringComparison.Ordinal) ? address[folder.Length..] : address[1..];
        return path.Length == 0 || path.EndsWith('/') ? path + Index : path;
    }
}
