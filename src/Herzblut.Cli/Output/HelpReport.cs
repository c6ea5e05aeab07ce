using System.CommandLine;
using System.CommandLine.Invocation;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>
/// <c>--help</c>: what a command does, how it is called, and everything that it may be told, in the language that is asked for. The
/// package's own page comes in the language of the system, or in English.
/// </summary>
internal sealed class HelpReport(TextWriter writer, MessageLanguage language) : SynchronousCommandLineAction
{
    private const string Gap = "  ";

    /// <summary>Help is there for whoever cannot call the command yet.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        Argument[] arguments = [.. command.Arguments.Where(argument => !argument.Hidden)];
        Option[] options = [.. Options(parseResult)];
        writer.WriteLine(command.Description);
        writer.WriteLine();
        writer.WriteLine(Text("Aufruf:", "Usage:"));
        writer.WriteLine(Gap + Usage(command, arguments, options));
        WriteTable(Text("Befehle:", "Commands:"), command.Subcommands.Select(other => new HelpLine(other.Name, other.Description ?? "")));
        WriteTable(Text("Dazu:", "Arguments:"), arguments.Select(argument => new HelpLine(NameOf(argument), argument.Description ?? "")));
        WriteTable(Text("Angaben:", "Options:"), options.Select(option => new HelpLine(NamesOf(option), option.Description ?? "")));
        if (command.Subcommands.Count > 0)
        {
            string path = PathOf(command);
            writer.WriteLine();
            writer.WriteLine(Text($"Mehr zu einem Befehl: {path} BEFEHL --help", $"More about a command: {path} COMMAND --help"));
        }

        return ExitCode.Success;
    }

    // Those of the command, and those that it takes over from the commands around it.
    private static IEnumerable<Option> Options(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        IEnumerable<Option> inherited = parsed.RootCommandResult.Command.Options.Where(option => option.Recursive);
        return command.Options.Concat(inherited).Distinct().Where(option => !option.Hidden);
    }

    private string Usage(Command command, Argument[] arguments, Option[] options)
    {
        string[] words =
        [
            PathOf(command),
            .. command.Subcommands.Count > 0 ? [Text("BEFEHL", "COMMAND")] : Array.Empty<string>(),
            .. arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? NameOf(argument) : $"[{NameOf(argument)}]"),
            .. options.Length > 0 ? [Text("[ANGABEN]", "[OPTIONS]")] : Array.Empty<string>(),
        ];
        return string.Join(' ', words);
    }

    private static string PathOf(Command command)
    {
        var names = new Stack<string>();
        for (Symbol? at = command; at is Command; at = at.Parents.FirstOrDefault())
        {
            names.Push(at is RootCommand ? "herzblut" : at.Name);
        }

        return string.Join(' ', names);
    }

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name.ToUpperInvariant();

    private static string NamesOf(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).OrderBy(name => name.Length));
        return option.HelpName is { Length: > 0 } value ? $"{names} {value}" : names;
    }

    private void WriteTable(string heading, IEnumerable<HelpLine> lines)
    {
        HelpLine[] rows = [.. lines];
        if (rows.Length == 0)
        {
            return;
        }

        int width = rows.Max(row => row.Name.Length);
        writer.WriteLine();
        writer.WriteLine(heading);
        foreach (HelpLine row in rows)
        {
            writer.WriteLine($"{Gap}{row.Name.PadRight(width)}{Gap}{row.Description}".TrimEnd());
        }
    }

    private string Text(string german, string english) => new Message(german, english).In(language);

    private sealed record HelpLine(string Name, string Description);
}
