using System.Collections.Immutable;
using System.CommandLine;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;
using Herzblut.Inspecting;
using Herzblut.Statistics;

namespace Herzblut.Cli.Commands;

/// <summary><c>herzblut stats</c>: where the playbook stands, for its editors.</summary>
internal static class StatsCommand
{
    /// <summary>What is typed for it.</summary>
    public const string Name = "stats";

    public static Command Create(CommandEnvironment environment, CommonOptions common)
    {
        var format = new Option<string>("--format")
        {
            Description = common.Text("Form der Zahlen.", "Form of the figures."),
            HelpName = "text|json",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command(Name, common.Text("Zeigt, wo das Playbook steht und was ihm fehlt.", "Shows where the playbook stands and what it lacks."))
        {
            common.Root, format, common.Language,
        };
        // Drafts are part of what editors want to know; they count nowhere but in their own list.
        command.SetAction(parsed => Run(environment, new SiteRequest(common.RootOf(parsed), Drafts: true, common.LanguageOf(parsed)), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(CommandEnvironment environment, SiteRequest request, string format)
    {
        if (!request.HasSite)
        {
            return MissingSite.Report(environment, request);
        }

        ImmutableArray<EditionStatistics> editions = StatisticsInspector.Count(request.Source(), request.Options(environment), out ImmutableArray<Diagnostic> diagnostics);
        if (editions.IsEmpty)
        {
            new TextDiagnosticWriter(environment.Error, request.Language, environment.UsesColor).Write(diagnostics);
            return ExitCode.ErrorsFound;
        }

        if (format == "json")
        {
            environment.Out.Write(StatisticsInspector.ToJson(editions));
        }
        else
        {
            new StatisticsReport(environment.Out, environment.OutputWidth, environment.UsesColor, request.Language).Write(editions[0]);
        }

        environment.Out.Flush();
        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            environment.Error.WriteLine(new Message(
                "Es gibt Fehler; was nicht gelesen werden konnte, zählt nicht mit. Mehr dazu: herzblut check",
                "There are errors; what could not be read does not count. To see them: herzblut check").In(request.Language));
        }

        return ExitCode.Success;
    }
}
