using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Writing;

namespace Herzblut.Cli.Output;

/// <summary>The last lines of a build: what was made, how long it took, what to do next.</summary>
internal sealed class BuildReport(TextWriter writer, MessageLanguage language)
{
    private readonly NumberFormatInfo _culture = ReportNumbers.Of(language);

    /// <summary>The site is in place.</summary>
    public void Succeeded(BuildResult result, WriteResult written, ImmutableArray<Diagnostic> diagnostics, string folder, TimeSpan elapsed)
    {
        BuildStatistics made = result.Statistics;
        string index = Path.Combine(folder, "index.html");
        Line(
            string.Create(_culture, $"{made.Pages:N0} Seiten, {made.Files:N0} Dateien, {ReportNumbers.Size(made.Bytes, _culture)} in {elapsed.TotalSeconds:0.00} s nach {folder}"),
            string.Create(_culture, $"{made.Pages:N0} pages, {made.Files:N0} files, {ReportNumbers.Size(made.Bytes, _culture)} in {elapsed.TotalSeconds:0.00} s to {folder}"));
        Changes(written);
        if (FindingCounts.Of(diagnostics).Warnings is var warnings and > 0)
        {
            Line(
                warnings == 1 ? "1 Warnung; die Seiten sind trotzdem vollständig." : $"{warnings} Warnungen; die Seiten sind trotzdem vollständig.",
                warnings == 1 ? "1 warning; the pages are complete all the same." : $"{warnings} warnings; the pages are complete all the same.");
        }

        Line($"Öffnen Sie {index} im Browser.", $"Open {index} in a browser.");
    }

    /// <summary>Nothing was written.</summary>
    public void Failed(ImmutableArray<Diagnostic> diagnostics, string folder)
    {
        Message found = FindingCounts.Of(diagnostics).InWords;
        Line($"Nicht gebaut: {found.German}.", $"Not built: {found.English}.");
        if (Directory.Exists(folder))
        {
            Line($"Die bisherige Website in {folder} ist unverändert.", $"The previous site in {folder} is unchanged.");
        }
    }

    // Where everything is new, there is nothing to compare it with.
    private void Changes(WriteResult written)
    {
        if (written is { Written: 0, Removed: 0 })
        {
            Line("Nichts hat sich geändert; keine Datei wurde geschrieben.", "Nothing has changed; no file was written.");
        }
        else if (written.Kept > 0)
        {
            Line(
                string.Create(_culture, $"Geschrieben: {written.Written:N0}, unverändert: {written.Kept:N0}, entfallen: {written.Removed:N0}."),
                string.Create(_culture, $"Written: {written.Written:N0}, unchanged: {written.Kept:N0}, removed: {written.Removed:N0}."));
        }
    }

    private void Line(string german, string english) => writer.WriteLine(new Message(german, english).In(language));
}
