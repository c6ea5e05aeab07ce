using System.Collections.Immutable;
using System.CommandLine;
using Herzblut.Auditing;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Commands;

/// <summary><c>herzblut check</c>: builds in memory, audits the rendered pages, reports everything in one run.</summary>
internal static class CheckCommand
{
    /// <summary>What is typed for it.</summary>
    public const string Name = "check";

    public static Command Create(CommandEnvironment environment, CommonOptions common)
    {
        var format = new Option<string>("--format")
        {
            Description = common.Text("Form der Meldungen.", "Form of the messages."),
            HelpName = "text|json|github",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "github");
        var fix = new Option<bool>("--fix") { Description = common.Text("Behebt, was nur auf eine Weise zu beheben ist.", "Mends what has exactly one cure.") };
        var dryRun = new Option<bool>("--dry-run") { Description = common.Text("Mit --fix: zeigt nur, was sich ändern würde.", "With --fix: only shows what would change.") };
        var command = new Command(Name, common.Text("Prüft das Playbook; nur --fix ändert etwas daran.", "Checks the playbook; only --fix changes anything in it."))
        {
            common.Root, common.Drafts, common.Strict, format, fix, dryRun, common.Language,
        };
        command.SetAction(parsed =>
        {
            var request = new SiteRequest(common.RootOf(parsed), parsed.GetValue(common.Drafts), common.LanguageOf(parsed));
            bool isDry = parsed.GetValue(dryRun);
            if (isDry && !parsed.GetValue(fix))
            {
                environment.Error.WriteLine(new Message("--dry-run gehört zu --fix.", "--dry-run belongs to --fix.").In(request.Language));
                return ExitCode.WrongUsage;
            }

            if (parsed.GetValue(fix) && request.HasSite)
            {
                // Where findings are data, nothing else may join them on standard output.
                TextWriter writer = parsed.GetRequiredValue(format) == "text" ? environment.Out : environment.Error;
                FixRunner.Run(environment, request, writer, isDry);
            }

            return Run(environment, request, parsed.GetRequiredValue(format), parsed.GetValue(common.Strict));
        });
        return command;
    }

    private static int Run(CommandEnvironment environment, SiteRequest request, string format, bool strict)
    {
        // Where findings are data, that there is no playbook is one of them.
        if (!request.HasSite && format == "text")
        {
            return MissingSite.Report(environment, request);
        }

        environment.Begins(request.Root);
        BuildResult result = SiteBuilder.Build(request.Source(), request.Options(environment));
        ImmutableArray<Diagnostic> diagnostics = [.. result.Diagnostics, .. SiteAudit.Run(result)];

        WriterFor(format, environment, request.Language).Write(diagnostics);
        if (format == "text")
        {
            Summarize(environment.Out, request.Language, result, diagnostics);
        }
        else if (format == "github" && environment.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file)
        {
            Summarize(environment, request.Language, file, diagnostics);
        }

        return diagnostics.Any(diagnostic => diagnostic.Severity >= (strict ? Severity.Warning : Severity.Error))
            ? ExitCode.ErrorsFound
            : ExitCode.Success;
    }

    // The findings are told already: a summary that cannot be written changes nothing about them.
    private static void Summarize(CommandEnvironment environment, MessageLanguage language, string file, ImmutableArray<Diagnostic> diagnostics)
    {
        try
        {
            File.AppendAllText(file, new JobSummary(language).Of(diagnostics));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            environment.Error.WriteLine(VisibleText.Of(new Message(
                $"Die Zusammenfassung ließ sich nicht schreiben: {file}",
                $"The summary could not be written: {file}").In(language)));
        }
    }

    private static IDiagnosticWriter WriterFor(string format, CommandEnvironment environment, MessageLanguage language) => format switch
    {
        "json" => new JsonDiagnosticWriter(environment.Out, language),
        "github" => new GitHubDiagnosticWriter(environment.Out, language),
        _ => new TextDiagnosticWriter(environment.Error, language, environment.UsesColor),
    };

    private static void Summarize(TextWriter writer, MessageLanguage language, BuildResult result, ImmutableArray<Diagnostic> diagnostics)
    {
        FindingCounts found = FindingCounts.Of(diagnostics);
        int pages = result.Statistics.Pages;
        Message summary = found is { Errors: 0, Warnings: 0 }
            ? new Message($"Alles in Ordnung: {pages} Seiten geprüft.", $"All is well: {pages} pages checked.")
            : new Message($"{pages} Seiten geprüft: {found.InWords.German}.", $"{pages} pages checked: {found.InWords.English}.");
        writer.WriteLine(summary.In(language));
    }
}
