using System.Net;
using System.Net.Sockets;
using System.Text;
using Herzblut.Markup;
using Herzblut.Sources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Herzblut.Server;

/// <summary>
/// Shows a playbook in the browser while it is written: on this computer alone, always as the files are now, each page made when it
/// is asked for. Pages reload themselves after a change and show what is wrong.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const string EventsPath = "/_herzblut/events";
    private const string WorkerPath = "sw.js";

    private static readonly TimeSpan ListingRound = TimeSpan.FromSeconds(1);
    private static readonly FileExtensionContentTypeProvider ContentTypes = MakeContentTypes();

    private readonly WebApplication _application;
    private readonly PreviewEvents _events;
    private readonly SourceWatcher _watcher;
    private readonly BackgroundCheck _check;
    private readonly IdleCollection _idle;

    private PreviewServer(WebApplication application, PreviewEvents events, SourceWatcher watcher, BackgroundCheck check, IdleCollection idle, Uri address)
    {
        _application = application;
        _events = events;
        _watcher = watcher;
        _check = check;
        _idle = idle;
        Address = address;
    }

    /// <summary>Where the home page is.</summary>
    public Uri Address { get; }

    /// <summary>Starts the server.</summary>
    /// <param name="options">What to show and where.</param>
    /// <returns>The running server; null where the port is taken.</returns>
    public static async Task<PreviewServer?> StartAsync(PreviewOptions options)
    {
        var session = new PreviewSession(new FolderTree(options.Root), options.Build);
        var events = new PreviewEvents(session, options.Language);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddRouting();
        builder.Logging.ClearProviders();
        WebApplication application = builder.Build();
        application.Run(context => AnswerAsync(context, session, events));
        try
        {
            await application.StartAsync();
        }
        catch (IOException problem) when (problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await application.DisposeAsync();
            return null;
        }
        catch (SocketException)
        {
            await application.DisposeAsync();
            return null;
        }

        string address = application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
        session.Tell(events.Send);
        session.Tell(state => options.Updated?.Invoke(new PreviewUpdate(state.Diagnostics, state.Elapsed, state.IsChecked)));
        var idle = new IdleCollection();
        session.Tell(_ => idle.AfterPause());
        var check = new BackgroundCheck(session);
        session.Tell(check.AfterPause);
        return new PreviewServer(application, events, new SourceWatcher(options.Root, session.Update, ListingRound), check, idle, new Uri(address + "/"));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _watcher.Dispose();
        _events.Dispose();
        _check.Dispose();
        _idle.Dispose();
        await _application.DisposeAsync();
    }

    private static async Task AnswerAsync(HttpContext context, PreviewSession session, PreviewEvents events)
    {
        HttpResponse response = context.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!OriginCheck.Allows(context.Request))
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
        }
        else if (context.Request.Path == EventsPath)
        {
            await events.StreamAsync(context);
        }
        else if (context.Request.Path == PreviewScript.Path)
        {
            await SendAsync(context, PreviewScript.Content, "text/javascript; charset=utf-8");
        }
        else
        {
            await SendFileAsync(context, session.State);
        }
    }

    private static async Task SendFileAsync(HttpContext context, PreviewState state)
    {
        if (state.Site is not { } site)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await SendPageAsync(context, state, Encoding.UTF8.GetBytes("<!doctype html><meta charset=\"utf-8\"><title>Herzblut</title><body></body>"));
            return;
        }

        string path = RequestedPath.In(site, context.Request.Path.Value ?? "/");
        if (path == WorkerPath)
        {
            await SendAsync(context, PreviewScript.Worker, "text/javascript; charset=utf-8");
            return;
        }

        OutputFile? file = site.Find(path);
        if (file is null && site.Find(path + "/index.html") is not null)
        {
            context.Response.Redirect(context.Request.Path.ToUriComponent() + "/");
            return;
        }

        if (file is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = site.Find("404.html") ?? OutputFile.FromText("404.html", "<!doctype html><meta charset=\"utf-8\"><title>404</title><body>404</body>");
        }

        if (file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            await SendPageAsync(context, state, file.Content);
        }
        else
        {
            await SendAsync(context, file.Content, ContentTypes.TryGetContentType(file.Path, out string? type) ? type : "application/octet-stream");
        }
    }

    private static Task SendPageAsync(HttpContext context, PreviewState state, ReadOnlyMemory<byte> page)
        => SendAsync(context, PreviewScript.Into(page, state), "text/html; charset=utf-8");

    private static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> content, string type)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    private static FileExtensionContentTypeProvider MakeContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".js"] = "text/javascript; charset=utf-8";
        types.Mappings[".css"] = "text/css; charset=utf-8";
        types.Mappings[".md"] = "text/markdown; charset=utf-8";
        types.Mappings[".txt"] = "text/plain; charset=utf-8";
        types.Mappings[".webmanifest"] = "application/manifest+json";
        return types;
    }
}
