using Herzblut.Configuration;
using Herzblut.Rendering.Links;
using Herzblut.Model;
using Herzblut.Writing;

namespace Herzblut.Outputs;

/// <summary>Small files for whoever serves or crawls the site.</summary>
internal static class HostingFiles
{
    /// <summary><c>robots.txt</c>: everything may be read; with the sitemap's address where there is one.</summary>
    public static OutputFile Robots(LinkWriter? absolute)
    {
        string sitemap = absolute is null ? "" : $"Sitemap: {absolute.ToText(new SiteAddress(SitemapWriter.Path))}\n";
        return OutputFile.FromText("robots.txt", $"User-agent: *\nAllow: /\n{sitemap}");
    }

    /// <summary><c>.nojekyll</c>: GitHub Pages publishes the files as they are.</summary>
    public static OutputFile NoJekyll() => OutputFile.FromText(".nojekyll", "");

    /// <summary><c>CNAME</c>: the own domain for GitHub Pages; null without <c>url</c>.</summary>
    public static OutputFile? Cname(SiteConfig config)
        => config.Url is null ? null : OutputFile.FromText("CNAME", new Uri(config.Url).IdnHost + "\n");
}
