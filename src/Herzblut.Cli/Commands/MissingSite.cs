using Herzblut.Configuration;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Commands;

/// <summary>What a reader is told who calls a command where no playbook is.</summary>
internal static class MissingSite
{
    /// <summary>Prints the sentence and returns the exit code for it.</summary>
    public static int Report(CommandEnvironment environment, SiteRequest request)
    {
        environment.Error.WriteLine(new Message(
            $"Im Ordner „{request.Root}“ liegt keine site.yml, also kein Playbook.",
            $"There is no site.yml in the folder '{request.Root}', hence no playbook.").In(request.Language));
        if (SiteConfigReader.Misnamed(request.Source()) is { } misnamed)
        {
            environment.Error.WriteLine(new Message($"Benennen Sie die Datei „{misnamed}“ um in „site.yml“.", $"Rename the file '{misnamed}' to 'site.yml'.").In(request.Language));
            return ExitCode.WrongUsage;
        }

        environment.Error.WriteLine(new Message(
            "Wechseln Sie in den Ordner des Playbooks, oder nennen Sie ihn: herzblut build --root ORDNER",
            "Change to the playbook's folder, or name it: herzblut build --root FOLDER").In(request.Language));
        environment.Error.WriteLine(new Message(
            "Ein neues Playbook beginnt: herzblut init ORDNER",
            "To begin a new playbook: herzblut init FOLDER").In(request.Language));
        return ExitCode.WrongUsage;
    }
}
