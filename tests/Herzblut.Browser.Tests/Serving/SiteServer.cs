using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Herzblut.Browser.Tests.Serving;

/// <summary>
/// Serves a finished site the way a plain web server does, on a free port of the loopback address: at the root and
/// below a folder, as a repository's pages lie on GitHub. Unknown addresses answer with the site's 404.html.
/// </summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private SiteServer(WebApplication application, Uri root, string subPath)
    {
        _application = application;
        Root = root;
        SubRoot = new Uri(root, subPath + "/");
    }

    /// <summary>The site at the domain's root, with a final slash.</summary>
    public Uri Root { get; }

    /// <summary>The same files below a folder, with a final slash.</summary>
    public Uri SubRoot { get; }

    /// <param name="folder">The finished site.</param>
    /// <param name="subPath">The folder, with a slash before and none behind (<c>/herzblut</c>).</param>
    /// <param name="maxAge">For how many seconds browsers may keep files without asking; null leaves that to them.</param>
    public static async Task<SiteServer> StartAsync(string folder, string subPath, int? maxAge = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRouting();
        builder.Logging.ClearProviders();

        WebApplication application = builder.Build();
        foreach (string path in new[] { subPath, "" })
        {
            application.UseFileServer(FilesBelow(folder, path, maxAge));
        }

        application.Run(context => SendNotFoundAsync(context, folder));
        await application.StartAsync();

        string address = application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
        return new SiteServer(application, new Uri(address + "/"), subPath);
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private static FileServerOptions FilesBelow(string folder, string path, int? maxAge)
    {
        FileServerOptions options = new() { FileProvider = new PhysicalFileProvider(folder), RequestPath = path };
        FileExtensionContentTypeProvider types = new();
        types.Mappings[".md"] = "text/markdown; charset=utf-8";
        types.Mappings[".webmanifest"] = "application/manifest+json";
        options.StaticFileOptions.ContentTypeProvider = types;
        if (maxAge is not null)
        {
            options.StaticFileOptions.OnPrepareResponse = response => response.Context.Response.Headers.CacheControl = $"max-age={maxAge}";
        }

        return options;
    }

    private static async Task SendNotFoundAsync(HttpContext context, string folder)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.SendFileAsync(Path.Combine(folder, "404.html"));
    }
}
