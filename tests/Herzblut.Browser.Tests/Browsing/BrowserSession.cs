using Microsoft.Playwright;

namespace Herzblut.Browser.Tests.Browsing;

/// <summary>One running browser, shared by all tests: each test opens its own context, so none sees another's storage.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Each profile opens a window of its own, and each window would load two pages of the browser's own for its
        // address bar: 230 instead of 370 ms of processor time a profile. The flag replaces Playwright's, whose
        // entries that matter here follow. SpareRenderer is a process ahead of a page that no test opens.
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess,HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding,RenderDocument,Translate",
    ];

    private readonly IPlaywright _playwright;

    private BrowserSession(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        Browser = browser;
    }

    public IBrowser Browser { get; }

    public static async Task<BrowserSession> StartAsync(string executable)
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            // The sandbox refuses to start for root, as which containers usually run.
            Args = Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? [.. Flags, "--no-sandbox"] : Flags,
        });
        return new BrowserSession(playwright, browser);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
