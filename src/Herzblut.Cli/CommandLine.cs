using System.CommandLine;
using System.CommandLine.Help;
using Herzblut.Cli.Commands;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;

namespace Herzblut.Cli;

/// <summary>The commands of <c>herzblut</c>, put together by hand.</summary>
internal static class CommandLine
{
    /// <summary>
    /// Runs one command and returns its exit code (<see cref="ExitCode"/>). A result that standard output does not take is an error.
    /// </summary>
    public static int Run(string[] args, CommandEnvironment environment)
    {
        var output = new SteadyWriter(environment.Out);
        environment = environment with
        {
            Language = LanguageIn(args) ?? environment.Language,
            Out = output,
            Error = new SteadyWriter(environment.Error),
        };
        int code = Run(args, environment, Commands(environment));
        return code == ExitCode.Success && output.HasFailed ? ExitCode.ErrorsFound : code;
    }

    private static RootCommand Commands(CommandEnvironment environment)
    {
        var common = new CommonOptions(environment);
        var root = new RootCommand(Text(environment, "Macht aus einem Playbook für Servicekultur eine Website.", "Turns a service-culture playbook into a website."))
        {
            BuildCommand.Create(environment, common),
            CheckCommand.Create(environment, common),
            ServeCommand.Create(environment, common),
            InitCommand.Create(environment, common),
            NewCommand.Create(environment, common),
            RenderCommand.Create(environment, common),
            StatsCommand.Create(environment, common),
            InspectCommand.Create(environment, common),
            SchemaCommand.Create(environment, common),
            common.Language,
        };
        foreach (Option option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = Text(environment, "Zeigt diese Hilfe.", "Shows this help.");
                help.Action = new HelpReport(environment.Out, environment.Language);
            }
            else if (option is VersionOption)
            {
                option.Description = Text(environment, "Zeigt die Version.", "Shows the version.");
            }
        }

        return root;
    }

    private static int Run(string[] args, CommandEnvironment environment, RootCommand root)
    {
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            UsageReport.Write(parsed, environment);
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = environment.Out,
                Error = environment.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
#pragma warning disable CA1031 // The last line of defence: whatever was forgotten becomes a sentence and exit code 70.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            DefectReport.Write(exception, args, environment);
            return ExitCode.Defect;
        }
    }

    // Help and mistakes in the call speak the language that is asked for too.
    private static MessageLanguage? LanguageIn(string[] args)
    {
        int index = Array.FindIndex(args, arg => arg == "--lang" || arg.StartsWith("--lang=", StringComparison.Ordinal));
        string asked = index < 0 ? "" : args[index].Contains('=', StringComparison.Ordinal) ? args[index]["--lang=".Length..] : args.ElementAtOrDefault(index + 1) ?? "";
        return asked switch
        {
            "de" => MessageLanguage.German,
            "en" => MessageLanguage.English,
            _ => null,
        };
    }

    private static string Text(CommandEnvironment environment, string german, string english)
        => new Message(german, english).In(environment.Language);
}
