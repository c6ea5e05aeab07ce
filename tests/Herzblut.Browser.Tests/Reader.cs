using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

/// <summary>
/// A person with a browser of their own who opens pages of the site. Whatever goes wrong behind the page (errors on the
/// console, files that fail to load, requests to anybody else) is noted in <see cref="Problems"/>.
/// </summary>
public sealed class Reader : IAsyncDisposable
{
    // Printing has no dialog to close in a test; the page is looked at in print media instead.
    private const string NoPrintDialog = "window.print = () => { window.printed = (window.printed ?? 0) + 1; };";
    private const string NoStorage = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });";

    // What a page hears that wants a worker where the test wants none.
    private const string BlockedWorker = "Service Worker registration blocked by Playwright";

    // Milliseconds. A busy machine may be slow; only what never comes is an error.
    private const float Patience = 20_000;

    // These never leave the browser.
    private static readonly string[] OwnSchemes = ["data:", "blob:", "about:"];

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _problems = new();

    private Reader(IBrowserContext context, IPage page, Uri root)
    {
        _context = context;
        Page = page;
        Root = root;
    }

    /// <summary>The page that is open.</summary>
    public IPage Page { get; }

    /// <summary>The site's root, with a final slash.</summary>
    public Uri Root { get; }

    /// <summary>What went wrong so far, each with the page it happened on.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    /// <summary>Every address that was asked for since the start.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<Reader> StartAsync(IBrowser browser, Uri root, ReaderOptions options)
    {
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            ViewportSize = options.IsPhone ? new() { Width = 390, Height = 844 } : new() { Width = 1440, Height = 900 },
            HasTouch = options.IsPhone,
            IsMobile = options.IsPhone,
            ColorScheme = options.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = !options.HasNoScript,
            ServiceWorkers = options.HasNoWorker ? ServiceWorkerPolicy.Block : ServiceWorkerPolicy.Allow,
            Locale = "de-DE",
        });
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        await context.AddInitScriptAsync(NoPrintDialog + (options.HasNoStorage ? NoStorage : ""));

        var reader = new Reader(context, await context.NewPageAsync(), root);
        reader.Listen();
        return reader;
    }

    /// <summary>Opens a page by its address below the site's root, a query and a fragment included.</summary>
    public Task OpenAsync(string address) => Page.GotoAsync(new Uri(Root, address).AbsoluteUri);

    /// <summary>Presses keys one after the other, as <c>ArrowRight</c> or <c>Control+K</c>.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (string key in keys)
        {
            await Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>The text of the one element that matches, without surrounding blanks.</summary>
    public async Task<string> TextAsync(string selector) => (await Page.Locator(selector).InnerTextAsync()).Trim();

    public Task<T> AskAsync<T>(string expression) => Page.EvaluateAsync<T>(expression);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Listen()
    {
        Page.Console += (_, message) => Note(message.Type is "error" or "warning" && message.Text != BlockedWorker, message.Text);
        Page.PageError += (_, error) => Note(true, error);
        Page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"{request.Failure} {request.Url}");
        Page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status} {response.Url}");
        Page.Request += (_, request) =>
        {
            Requests.Enqueue(request.Url);
            Note(!IsOwn(request.Url), "asks somebody else: " + request.Url);
        };
    }

    private bool IsOwn(string url) => OwnSchemes.Append(Root.AbsoluteUri).Any(start => url.StartsWith(start, StringComparison.Ordinal));

    private void Note(bool isProblem, string text)
    {
        if (isProblem)
        {
            _problems.Enqueue($"{Page.Url}: {text}");
        }
    }
}
