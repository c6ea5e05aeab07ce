using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Timing;

namespace Herzblut.Cli.Output;

/// <summary>Shows authors of themes where the time of a build went: stages, the slowest pages and templates, files by kind.</summary>
internal sealed class TimingsReport(TextWriter writer, MessageLanguage language)
{
    private const int MostPages = 10;
    private const int MostTemplates = 20;

    private readonly NumberFormatInfo _culture = ReportNumbers.Of(language);

    /// <summary>Writes the report.</summary>
    /// <param name="timings">What was measured.</param>
    /// <param name="writing">How long the site took on its way to disk.</param>
    /// <param name="files">The files of the site.</param>
    public void Write(BuildTimings timings, TimeSpan writing, ImmutableArray<OutputFile> files)
    {
        WriteStages(timings.Stages, writing);
        WritePages(timings.Pages);
        WriteTemplates(timings.Templates);
        WriteFiles(files);
    }

    private static Message NameOf(BuildStage stage) => stage switch
    {
        BuildStage.Theme => new("Theme lesen (neben den Inhalten)", "Reading the theme (beside the content)"),
        BuildStage.Content => new("Inhalte lesen", "Reading the content"),
        BuildStage.Linking => new("Links und Adressen auflösen", "Resolving links and addresses"),
        BuildStage.Assembling => new("Playbook zusammensetzen", "Assembling the playbook"),
        BuildStage.Search => new("Suchindex (neben Seiten und Feeds)", "Search index (beside pages and feeds)"),
        BuildStage.Outputs => new("Feeds, Schnittstelle, Kopien", "Feeds, interface, copies"),
        BuildStage.Pages => new("Seiten", "Pages"),
        BuildStage.Media => new("Bilder und Dateien des Themes", "Pictures and files of the theme"),
        BuildStage.Joining => new("Dateien zusammenführen", "Joining the files"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, message: null),
    };

    private void WriteStages(ImmutableArray<StageTime> stages, TimeSpan writing)
    {
        Heading("Stufen", "Stages");
        foreach (StageTime stage in stages)
        {
            Row(NameOf(stage.Stage).In(language), Time(stage.Elapsed));
        }

        Row(new Message("Auf den Datenträger schreiben", "Writing to disk").In(language), Time(writing));
    }

    private void WritePages(ImmutableArray<PageTime> pages)
    {
        Heading("Langsamste Seiten (Zeit, Größe)", "Slowest pages (time, size)");
        foreach (PageTime page in pages.Take(MostPages))
        {
            Row(page.Path, Time(page.Elapsed), ReportNumbers.Size(page.Bytes, _culture));
        }
    }

    private void WriteTemplates(ImmutableArray<TemplateTime> templates)
    {
        Heading("Langsamste Vorlagen (Läufe, eigene Zeit, Zeit mit allem, was sie einschließt)", "Slowest templates (runs, own time, time with all they include)");
        foreach (TemplateTime template in templates.Take(MostTemplates))
        {
            Row(template.Path, template.Runs.ToString("N0", _culture), Time(template.Own), Time(template.Total));
        }
    }

    private void WriteFiles(ImmutableArray<OutputFile> files)
    {
        Heading("Dateien (Anzahl, Größe)", "Files (number, size)");
        var kinds = files.GroupBy(file => Path.GetExtension(file.Path), (kind, all) => new { Kind = kind, Files = all.ToArray() })
            .Select(kind => new { kind.Kind, Count = kind.Files.Length, Bytes = kind.Files.Sum(file => (long)file.Length) });
        foreach (var kind in kinds.OrderByDescending(kind => kind.Bytes).ThenBy(kind => kind.Kind, StringComparer.Ordinal))
        {
            Row(kind.Kind, kind.Count.ToString("N0", _culture), ReportNumbers.Size(kind.Bytes, _culture));
        }
    }

    private string Time(TimeSpan time) => time.TotalSeconds < 1
        ? string.Create(_culture, $"{time.TotalMilliseconds:0.0} ms")
        : string.Create(_culture, $"{time.TotalSeconds:0.00} s");

    private void Heading(string german, string english) => writer.WriteLine("\n" + new Message(german, english).In(language));

    private void Row(string name, params ReadOnlySpan<string> values)
    {
        foreach (string value in values)
        {
            writer.Write(value.PadLeft(11));
        }

        writer.WriteLine("  " + name);
    }
}
