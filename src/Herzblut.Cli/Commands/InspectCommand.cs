using System.CommandLine;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;
using Herzblut.Inspecting;

namespace Herzblut.Cli.Commands;

/// <summary><c>herzblut inspect PAGE</c>: what the templates of a page see, as JSON.</summary>
internal static class InspectCommand
{
    /// <summary>What is typed for it.</summary>
    public const string Name = "inspect";

    private static readonly Message Example = new(
        "Nennen Sie eine Adresse der Website oder eine Datei: herzblut inspect haltung/mut.html",
        "Name an address of the site or a file: herzblut inspect haltung/mut.html");

    public static Command Create(CommandEnvironment environment, CommonOptions common)
    {
        var page = new Argument<string?>("page")
        {
            Description = common.Text(
                "Adresse der Website (haltung/mut.html) oder Datei (content/de/haltung/mut.md).",
                "Address of the site (haltung/mut.html) or file (content/de/haltung/mut.md)."),
            HelpName = "PAGE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(Name, common.Text("Gibt aus, was die Vorlagen einer Seite sehen (JSON).", "Prints what the templates of a page see (JSON)."))
        {
            page, common.Root, common.Drafts, common.Language,
        };
        command.SetAction(parsed => Run(
            environment,
            new SiteRequest(common.RootOf(parsed), parsed.GetValue(common.Drafts), common.LanguageOf(parsed)),
            parsed.GetValue(page)));
        return command;
    }

    private static int Run(CommandEnvironment environment, SiteRequest request, string? asked)
    {
        if (asked is null)
        {
            return Refuse(environment, request, new("Welche Seite?", "Which page?"), Example);
        }

        if (!request.HasSite)
        {
            return MissingSite.Report(environment, request);
        }

        string page = BelowRoot(environment, request, asked);
        BuildResult result = SiteBuilder.Build(request.Source(), request.Options(environment));
        if (PageInspector.Inspect(result, page) is { } model)
        {
            environment.Out.Write(model);
            environment.Out.Flush();
            return ExitCode.Success;
        }

        if (result.Statistics.Pages == 0 && result.HasErrors)
        {
            new TextDiagnosticWriter(environment.Error, request.Language, environment.UsesColor).Write(result.Diagnostics);
            return ExitCode.ErrorsFound;
        }

        return Refuse(environment, request, new($"Die Seite „{asked}“ gibt es nicht.", $"There is no page '{asked}'."), CureFor(environment, request, result, page));
    }

    // Shells complete names from where one stands, which need not be the root.
    private static string BelowRoot(CommandEnvironment environment, SiteRequest request, string page)
    {
        string full = Path.GetFullPath(page, environment.WorkingDirectory);
        return File.Exists(full) && full.StartsWith(request.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? Path.GetRelativePath(request.Root, full)
            : page;
    }

    private static Message CureFor(CommandEnvironment environment, SiteRequest request, BuildResult result, string page)
    {
        if (!request.Drafts && PageInspector.Has(SiteBuilder.Build(request.Source(), (request with { Drafts = true }).Options(environment)), page))
        {
            return new("Sie ist ein Entwurf: Mit --drafts wird sie gezeigt.", "It is a draft: --drafts shows it.");
        }

        return PageInspector.Nearest(result, page) is { } nearest ? new($"Meinten Sie „{nearest}“?", $"Did you mean '{nearest}'?") : Example;
    }

    private static int Refuse(CommandEnvironment environment, SiteRequest request, Message problem, Message cure)
    {
        environment.Error.WriteLine(VisibleText.Of(problem.In(request.Language)));
        environment.Error.WriteLine(VisibleText.Of(cure.In(request.Language)));
        return ExitCode.WrongUsage;
    }
}
