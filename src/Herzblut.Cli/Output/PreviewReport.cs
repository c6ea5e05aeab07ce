using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Server;

namespace Herzblut.Cli.Output;

/// <summary>What the terminal says while the preview runs: after each change the findings, and a line that sums them up.</summary>
internal sealed class PreviewReport(CommandEnvironment environment, MessageLanguage language)
{
    private ImmutableArray<Diagnostic> _last = [];

    /// <summary>The preview is there.</summary>
    public void Started(Uri address)
    {
        Line($"Vorschau: {address}", $"Preview: {address}");
        Line("Speichern Sie eine Datei, und die Seite im Browser zeigt sie. Beenden mit Strg+C.", "Save a file, and the page in the browser shows it. Ctrl+C ends the preview.");
    }

    /// <summary>Another program listens there.</summary>
    public void PortTaken(int port)
        => environment.Error.WriteLine(new Message(
            $"Auf Port {port} läuft schon ein anderes Programm. Nennen Sie einen anderen: herzblut serve --port {port + 1}",
            $"Another program already uses port {port}. Name another one: herzblut serve --port {port + 1}").In(language));

    /// <summary>The files have changed, or were looked through. Findings that are shown already are not shown again.</summary>
    public void Updated(PreviewUpdate update)
    {
        ImmutableArray<Diagnostic> fresh = [.. update.Diagnostics.Where(finding => !_last.Any(shown => IsSame(shown, finding)))];
        bool isNews = !update.IsChecked || !fresh.IsEmpty || update.Diagnostics.Length != _last.Length;
        _last = update.Diagnostics;
        if (!isNews)
        {
            return;
        }

        new TextDiagnosticWriter(environment.Error, language, environment.UsesColor).Write(fresh);
        string time = environment.Clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        string milliseconds = update.Elapsed.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        Message found = update.Diagnostics.IsEmpty ? new Message("keine Funde", "no findings") : FindingCounts.Of(update.Diagnostics).InWords;
        Line($"{time}  {found.German} ({milliseconds} ms)", $"{time}  {found.English} ({milliseconds} ms)");
    }

    private static bool IsSame(Diagnostic one, Diagnostic other)
        => one.Code == other.Code && one.Source.Path == other.Source.Path && one.Span == other.Span && one.Message == other.Message;

    private void Line(string german, string english)
    {
        environment.Out.WriteLine(new Message(german, english).In(language));
        environment.Out.Flush();
    }
}
