using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests;

/// <summary>
/// A person with a browser of their own who opens pages of the site. Whatever goes wrong behind the page (errors on the
/// console, files that fail to load, requests to anybody else) is noted in <see cref="Problems"/>. A test that fails shows what its readers
/// did, up to the step that it waited for.
/// </summary>
public sealed class Reader : IAsyncDisposable
{
    // Printing has no dialog to close in a test; the page is looked at in print media instead.
    private const string NoPrintDialog = "window.print = () => { window.printed = (window.printed ?? 0) + 1; };";
    private const string NoStorage = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });";

    // What a page hears that wants a worker where the test wants none.
    private const string BlockedWorker = "Service Worker registration blocked by Playwright";

    // A busy machine may be slow; only what never comes is an error.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    // These never leave the browser.
    private static readonly string[] OwnSchemes = ["data:", "blob:", "about:"];

    private readonly IBrowserContext _context;
    private readonly IDisposable? _turn;
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly List<string> _steps = [];

    private Reader(IBrowserContext context, IPage page, Uri root, IDisposable? turn)
    {
        _context = context;
        _turn = turn;
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

    /// <param name="browser">The browser of all readers.</param>
    /// <param name="root">The site.</param>
    /// <param name="options">Who reads, and how.</param>
    /// <param name="turn">What the reader gives back in the end.</param>
    public static async Task<Reader> StartAsync(IBrowser browser, Uri root, ReaderOptions options, IDisposable? turn = null)
    {
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            ViewportSize = options.IsPhone ? new() { Width = 390, Height = 844 } : new() { Width = 1440, Height = 900 },
            HasTouch = options.IsPhone,
            IsMobile = options.IsPhone,
            ColorScheme = options.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = !options.HasNoScript,
            ServiceWorkers = options.HasWorker ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            Permissions = options.UsesClipboard ? ["clipboard-read", "clipboard-write"] : [],
            Locale = "de-DE",
            TimezoneId = "Europe/Berlin",
        });
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        await context.AddInitScriptAsync(NoPrintDialog + (options.HasNoStorage ? NoStorage : ""));

        var reader = new Reader(context, await context.NewPageAsync(), root, turn);
        reader.Listen();
        return reader;
    }

    /// <summary>Opens a page by its address below the site's root, a query and a fragment included; its scripts have run then.</summary>
    public Task OpenAsync(string address)
    {
        _steps.Add("opens " + address);
        return Page.GotoAsync(new Uri(Root, address).AbsoluteUri);
    }

    /// <summary>Does what leads to another page, and waits for that page and its scripts: a click before those would be lost.</summary>
    public async Task LeaveAsync(Func<Task> step)
    {
        _steps.Add("leaves " + Page.Url);
        await AskAsync<bool>("window.isLeft = true");
        await step();
        await UntilAsync("!window.isLeft && document.readyState === 'complete'");
    }

    /// <summary>Follows a link to another page, see <see cref="LeaveAsync"/>.</summary>
    public Task FollowAsync(string link) => LeaveAsync(() => Page.Locator(link).First.ClickAsync());

    /// <summary>Presses keys one after the other, as <c>ArrowRight</c> or <c>Control+K</c>.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (string key in keys)
        {
            _steps.Add("presses " + key);
            await Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Waits until something holds on the page, whichever that is by then; what is promised is waited for.</summary>
    public async Task UntilAsync(string condition)
    {
        _steps.Add("waits for " + condition);
        using CancellationTokenSource patience = new(Patience);
        string last = "";
        while (!patience.IsCancellationRequested)
        {
            try
            {
                if (await AskAsync<bool>($"Promise.resolve({condition}).then(Boolean)"))
                {
                    return;
                }
            }
            catch (PlaywrightException refused)
            {
                // Between two pages, or before the element is there.
                last = refused.Message;
            }

            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"{Page.Url}: waited in vain for {condition} {last}");
    }

    /// <summary>Waits until an expression has a value, in JSON.</summary>
    public Task UntilAsync<T>(string expression, T expected)
        => UntilAsync($"JSON.stringify({expression}) === JSON.stringify({JsonSerializer.Serialize(expected)})");

    /// <summary>
    /// The text of the one element that matches, without surrounding blanks, as it is now: for texts that stand in the page, to look for them
    /// elsewhere. What is still to come is waited for, with <c>Assertions.Expect</c>.
    /// </summary>
    public async Task<string> TextAsync(string selector)
#pragma warning disable RS0030 // For what is there.
        => (await Page.Locator(selector).InnerTextAsync()).Trim();
#pragma warning restore RS0030

    /// <summary>The value of an expression as it is now. What is still to come is waited for, with <see cref="UntilAsync(string)"/>.</summary>
    public Task<T> AskAsync<T>(string expression) => Page.EvaluateAsync<T>(expression);

    public async ValueTask DisposeAsync()
    {
        foreach (string line in _steps.Append("ended on " + Page.Url).Concat(_problems.Select(problem => "problem: " + problem)))
        {
            TestContext.Current.TestOutputHelper?.WriteLine(line);
        }

        await _context.DisposeAsync();
        _turn?.Dispose();
    }

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
