using System.CommandLine;
using Herzblut.Cli.Commands;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;

namespace Herzblut.Cli;

/// <summary>The commands of <c>herzblut</c>, put together by hand.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command and returns its exit code (<see cref="ExitCode"/>).</summary>
    public static int Run(string[] args, CommandEnvironment environment)
    {
        var common = new CommonOptions(environment);
        var root = new RootCommand(Text(environment, "Macht aus einem Playbook für Servicekultur eine Website.", "Turns a service-culture playbook into a website."))
        {
            BuildCommand.Create(environment, common),
            CheckCommand.Create(environment, common),
            RenderCommand.Create(environment, common),
        };

        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                environment.Error.WriteLine(error.Message);
            }

            environment.Error.WriteLine(Text(environment, "Alle Befehle zeigt: herzblut --help", "To see all commands: herzblut --help"));
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

    private static string Text(CommandEnvironment environment, string german, string english)
        => new Message(german, english).In(environment.Language);
}
