using System.CommandLine;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;
using Herzblut.Inspecting;
using Herzblut.Schemas.Keys;
using Herzblut.Sources;

namespace Herzblut.Cli.Commands;

/// <summary><c>herzblut schema FILE</c>: the JSON Schema of a kind of file, for editors' tools.</summary>
internal static class SchemaCommand
{
    /// <summary>What is typed for it.</summary>
    public const string Name = "schema";

    private static readonly string Names = string.Join(", ", FileSchema.All.Select(file => file.Name));

    public static Command Create(CommandEnvironment environment, CommonOptions common)
    {
        var file = new Argument<string?>("file")
        {
            Description = common.Text($"Die Art der Datei: {Names}.", $"The kind of file: {Names}."),
            HelpName = string.Join('|', FileSchema.All.Select(kind => kind.Name)),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(Name, common.Text("Gibt aus, welche Angaben eine Datei haben kann (JSON Schema).", "Prints the keys that a file may have (JSON Schema)."))
        {
            file, common.Root, common.Language,
        };
        command.SetAction(parsed => Run(environment, parsed.GetValue(file), common.RootOf(parsed), common.LanguageOf(parsed)));
        return command;
    }

    private static int Run(CommandEnvironment environment, string? name, string root, MessageLanguage language)
    {
        if (FileSchema.Find(name ?? "") is not { } file)
        {
            Message problem = name is null
                ? new($"Welche Art von Datei? Möglich sind: {Names}", $"Which kind of file? Choose one of: {Names}")
                : new($"Die Art „{name}“ gibt es nicht. Möglich sind: {Names}", $"There is no kind '{name}'. Choose one of: {Names}");
            environment.Error.WriteLine(VisibleText.Of(problem.In(language)));
            return ExitCode.WrongUsage;
        }

        environment.Out.Write(SchemaInspector.ToJson(file, new FolderTree(root), language));
        environment.Out.Flush();
        return ExitCode.Success;
    }
}
