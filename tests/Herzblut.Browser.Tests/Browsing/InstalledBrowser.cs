namespace Herzblut.Browser.Tests.Browsing;

/// <summary>
/// The Chromium, Chrome or Edge that this machine already has. Nothing is downloaded: a developer without one sees
/// the tests skipped with <see cref="Missing"/>.
/// </summary>
public static class InstalledBrowser
{
    public const string Missing =
        "No Chrome, Edge or Chromium was found on this machine, so the pages were not opened in a browser. " +
        "Install one of them, or name it in the environment variable CHROME_PATH.";

    // First the ones without windows: a third less processor time for the same engine.
    private static readonly string[] Names = ["chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome", "msedge"];

    private static readonly string[] WindowsPlaces =
    [
        @"Google\Chrome\Application\chrome.exe",
        @"Microsoft\Edge\Application\msedge.exe",
        @"Chromium\Application\chrome.exe",
    ];

    private static readonly string[] MacPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    /// <summary>Full path of the browser's program; null if there is none.</summary>
    public static string? Path { get; } = Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        // Who names a browser wants that one: a wrong path must not silently test another.
        if (Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named)
        {
            return [named];
        }

        return InSearchPath().Concat(OperatingSystem.IsWindows() ? OnWindows() : OperatingSystem.IsMacOS() ? MacPlaces : []);
    }

    private static IEnumerable<string> InSearchPath()
    {
        string extension = OperatingSystem.IsWindows() ? ".exe" : "";
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return from name in Names from folder in folders select System.IO.Path.Combine(folder, name + extension);
    }

    private static IEnumerable<string> OnWindows()
    {
        Environment.SpecialFolder[] roots =
        [
            Environment.SpecialFolder.ProgramFiles,
            Environment.SpecialFolder.ProgramFilesX86,
            Environment.SpecialFolder.LocalApplicationData,
        ];
        return from place in WindowsPlaces
               from root in roots
               let folder = Environment.GetFolderPath(root)
               where folder.Length > 0
               select System.IO.Path.Combine(folder, place);
    }
}
