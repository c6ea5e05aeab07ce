using System.Collections.Immutable;
using System.CommandLine;
using Herzblut.Checking;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Commands;

/// <summary><c>herzblut check</c>: builds in memory, audits the rendered pages, reports everything in one run.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandEnvironment environment, CommonOptions common)
    {
        var format = new Option<string>("--format")
        {
            Description = common.Text("Form der Meldungen.", "Form of the messages."),
            HelpName = "text|json|github",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "github");
        var command = new Command("check", common.Text("Prüft das Playbook, ohne etwas zu schreiben.", "Checks the playbook and writes nothing."))
        {
            common.Root, common.Drafts, common.Strict, format, common.Language,
        };
        command.SetAction(parsed => Run(
            environment,
            new SiteRequest(common.RootOf(parsed), parsed.GetValue(common.Drafts), common.LanguageOf(parsed)),
            parsed.GetRequiredValue(format),
            parsed.GetValue(common.Strict)));
        return command;
    }

    private static int Run(CommandEnvironment environment, SiteRequest request, string format, bool strict)
    {
        if (!request.HasSite)
        {
            return MissingSite.Report(environment, request);
        }

        BuildResult result = SiteBuilder.Build(request.Source(), request.Options(environment));
        ImmutableArray<Diagnostic> diagnostics = [.. result.Diagnostics, .. SiteAudit.Run(result)];

        WriterFor(format, environment, request.Language).Write(diagnostics);
        if (format == "text")
        {
            Summarize(environment.Out, request.Language, result, diagnostics);
        }
        else if (format == "github" && environment.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file)
        {
            File.AppendAllText(file, new JobSummary(request.Language).Of(diagnostics));
        }

        return diagnostics.Any(diagnostic => diagnostic.Severity >= (strict ? Severity.Warning : Severity.Error))
            ? ExitCode.ErrorsFound
            : ExitCode.Success;
    }

    private static IDiagnosticWriter WriterFor(string format, CommandEnvironment environment, MessageLanguage language) => format switch
    {
        "json" => new JsonDiagnosticWriter(environment.Out, language),
        "github" => new GitHubDiagnosticWriter(environment.Out, language),
        _ => new TextDiagnosticWriter(environment.Error, language, environment.UsesColor),
    };

    private static void Summarize(TextWriter writer, MessageLanguage language, BuildResult result, ImmutableArray<Diagnostic> diagnostics)
    {
        int errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        int warnings = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        writer.WriteLine(new Message(
            errors + warnings == 0 ? $"Alles in Ordnung: {result.Statistics.Pages} Seiten geprüft." : $"{result.Statistics.Pages} Seiten geprüft: {errors} Fehler, {warnings} {(warnings == 1 ? "Warnung" : "Warnungen")}.",
            errors + warnings == 0 ? $"All is well: {result.Statistics.Pages} pages checked." : $"{result.Statistics.Pages} pages checked: {Count(errors, "error")}, {Count(warnings, "warning")}.").In(language));
    }

    private static string Count(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";
}
