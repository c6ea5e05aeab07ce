using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering.Links;

namespace Herzblut.Outputs;

/// <summary>Small files for whoever serves or crawls the site.</summary>
internal static class HostingFiles
{
    /// <summary>All of them.</summary>
    public static IEnumerable<OutputFile> Create(OutputContext context, bool writesCname)
    {
        yield return Robots(context.Absolute);
        yield return OutputFile.FromText(".nojekyll", ""); // GitHub Pages then publishes the files as they are.
        if (writesCname && context.Config.Url is { } url)
        {
            yield return OutputFile.FromText("CNAME", new Uri(url).IdnHost + "\n"); // The own domain, for GitHub Pages.
        }
    }

    // Everything may be read; with the sitemap's address where there is one.
    private static OutputFile Robots(LinkWriter? absolute)
    {
        string sitemap = absolute is null ? "" : $"Sitemap: {absolute.ToText(new SiteAddress(SitemapWriter.Path))}\n";
        return OutputFile.FromText("robots.txt", $"User-agent: *\nAllow: /\n{sitemap}");
    }
}
