using System.Collections.Immutable;
using System.CommandLine;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;
using Herzblut.Writing;

namespace Herzblut.Cli.Commands;

/// <summary><c>herzblut build</c>: the whole site, from <c>site.yml</c> and <c>content/</c> to the output folder.</summary>
internal static class BuildCommand
{
    /// <summary>What is typed for it.</summary>
    public const string Name = "build";

    /// <summary>The folder below the root that is written unless <c>--output</c> says otherwise.</summary>
    private const string DefaultOutput = "_site";

    public static Command Create(CommandEnvironment environment, CommonOptions common)
    {
        var output = new Option<string?>("--output", "-o")
        {
            Description = common.Text("Ordner, in den die Website geschrieben wird (sonst _site).", "Folder the site is written to (else _site)."),
            HelpName = common.Text("ORDNER", "DIR"),
        };
        var timings = new Option<bool>("--timings")
        {
            Description = common.Text("Zeigt, wo die Zeit blieb: Stufen, langsamste Seiten und Vorlagen.", "Shows where the time went: stages, slowest pages and templates."),
        };
        var command = new Command(Name, common.Text("Baut die Website.", "Builds the site."))
        {
            common.Root, output, common.Drafts, common.Strict, timings, common.Language,
        };
        command.SetAction(parsed =>
        {
            string root = common.RootOf(parsed);
            string folder = parsed.GetValue(output) is { } given
                ? Path.GetFullPath(given, environment.WorkingDirectory)
                : Path.Combine(root, DefaultOutput);
            return Run(environment, new SiteRequest(root, parsed.GetValue(common.Drafts), common.LanguageOf(parsed)), folder, parsed.GetValue(common.Strict), parsed.GetValue(timings));
        });
        return command;
    }

    private static int Run(CommandEnvironment environment, SiteRequest request, string folder, bool strict, bool measures)
    {
        long start = environment.Clock.GetTimestamp();
        if (!request.HasSite)
        {
            return MissingSite.Report(environment, request);
        }

        environment.Begins(request.Root);
        using var staging = new SiteStaging(request.Root, folder);
        BuildResult result;
        var written = new WriteResult();
        TimeSpan writeTime = TimeSpan.Zero;
        ImmutableArray<Diagnostic> diagnostics;
        using (var progress = BuildProgress.Start(environment, request.Language))
        {
            result = SiteBuilder.Build(request.Source(), request.Options(environment) with { MeasuresTime = measures }, staging);
            diagnostics = result.Diagnostics;
            if (!Failed(diagnostics, strict))
            {
                progress.Writing();
                long writing = environment.Clock.GetTimestamp();
                written = staging.Complete(result.Files);
                diagnostics = [.. diagnostics, .. written.Diagnostics];
                writeTime = environment.Clock.GetElapsedTime(writing);
            }
        }

        new TextDiagnosticWriter(environment.Error, request.Language, environment.UsesColor).Write(diagnostics);
        var report = new BuildReport(environment.Out, request.Language);
        if (Failed(diagnostics, strict))
        {
            report.Failed(diagnostics, folder);
            return ExitCode.ErrorsFound;
        }

        report.Succeeded(result, written, diagnostics, folder, environment.Clock.GetElapsedTime(start));
        if (result.Timings is { } timings)
        {
            new TimingsReport(environment.Out, request.Language).Write(timings, writeTime, result.Files);
        }

        return ExitCode.Success;
    }

    private static bool Failed(ImmutableArray<Diagnostic> diagnostics, bool strict)
        => diagnostics.Any(diagnostic => diagnostic.Severity >= (strict ? Severity.Warning : Severity.Error));
}
