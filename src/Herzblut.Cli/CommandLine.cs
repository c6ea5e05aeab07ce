using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using Herzblut.Cli.Commands;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;

namespace Herzblut.Cli;

/// <summary>The commands of <c>herzblut</c>, put together by hand.</summary>
internal static class CommandLine
{
    private static readonly ImmutableArray<(string Name, Func<CommandEnvironment, CommonOptions, Command> Create)> All =
    [
        (BuildCommand.Name, BuildCommand.Create),
        (CheckCommand.Name, CheckCommand.Create),
        (ServeCommand.Name, ServeCommand.Create),
        (InitCommand.Name, InitCommand.Create),
        (NewCommand.Name, NewCommand.Create),
        (RenderCommand.Name, RenderCommand.Create),
        (StatsCommand.Name, StatsCommand.Create),
        (InspectCommand.Name, InspectCommand.Create),
        (SchemaCommand.Name, SchemaCommand.Create),
    ];

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
        int code = Run(args, environment, Commands(args.FirstOrDefault(), environment));
        return code == ExitCode.Success && output.HasFailed ? ExitCode.ErrorsFound : code;
    }

    // Making the options of all the others takes 2 % of a small build.
    private static RootCommand Commands(string? asked, CommandEnvironment environment)
    {
        var common = new CommonOptions(environment);
        var root = new RootCommand(Text(environment, "Macht aus einem Playbook für Servicekultur eine Website.", "Turns a service-culture playbook into a website."))
        {
            common.Language,
        };
        bool isKnown = All.Any(command => command.Name == asked);
        foreach ((string name, Func<CommandEnvironment, CommonOptions, Command> create) in All)
        {
            if (!isKnown || name == asked)
            {
                root.Add(create(environment, common));
            }
        }

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
