using Herzblut.Configuration;
using Herzblut.Diagnostics;

namespace Herzblut;

/// <summary>What concerns a build as a whole.</summary>
internal static class BuildDiagnostics
{
    /// <summary>There is no <c>site.yml</c>, so this is no playbook.</summary>
    /// <param name="misnamed">A file that was meant to be it; null where there is none.</param>
    public static Diagnostic NoConfig(string? misnamed) => new(
        "OUT1101",
        Severity.Error,
        new SourceText(SiteConfigReader.FileName, ""),
        default,
        new Message("Hier gibt es keine Datei site.yml.", "There is no file site.yml here."),
        misnamed is null
            ? new Message(
                "Wechseln Sie in den Ordner des Playbooks, nennen Sie ihn mit --root, oder beginnen Sie mit „herzblut init“ ein neues.",
                "Change to the folder of the playbook, name it with --root, or start a new one with 'herzblut init'.")
            : new Message(
                $"Benennen Sie die Datei „{misnamed}“ um in „{SiteConfigReader.FileName}“.",
                $"Rename the file '{misnamed}' to '{SiteConfigReader.FileName}'."));

    /// <summary>Some outputs need the site's address.</summary>
    public static Diagnostic NoUrl(SiteConfig config) => new(
        "OUT3001",
        Severity.Info,
        config.Source,
        default,
        new Message(
            "Ohne „url“ entstehen kein Feed, keine Sitemap und keine kanonischen Adressen.",
            "Without 'url' there are no feed, no sitemap and no canonical addresses."),
        new Message(
            "Wenn die Website eine feste Adresse hat, tragen Sie sie ein: „url: https://…“",
            "If the site has a fixed address, enter it: 'url: https://…'"));
}
