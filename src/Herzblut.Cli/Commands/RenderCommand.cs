using System.CommandLine;
using Herzblut.Cli.Rendering;

namespace Herzblut.Cli.Commands;

/// <summary><c>herzblut render TEMPLATE</c>: renders one template, for theme authors to try things out.</summary>
internal static class RenderCommand
{
    /// <summary>What is typed for it.</summary>
    public const string Name = "render";

    public static Command Create(CommandEnvironment environment, CommonOptions common)
    {
        var template = new Argument<string?>("template") { Description = common.Text("Die Vorlage.", "The template."), HelpName = common.Text("VORLAGE", "TEMPLATE"), Arity = ArgumentArity.ZeroOrOne };
        Option<string?> data = FileOption("--data", common.Text("DATEI.json", "FILE.json"), common.Text("JSON-Objekt mit den Variablen der Vorlage.", "JSON object that holds the template's variables."));
        Option<string?> options = FileOption("--options", common.Text("DATEI.json", "FILE.json"), common.Text("Einstellungen wie {\"culture\": \"de-DE\"}.", "Settings such as {\"culture\": \"de-DE\"}."));
        Option<string?> includes = FileOption("--include-dir", common.Text("ORDNER", "DIR"), common.Text("Ordner, in dem include sucht (sonst der der Vorlage).", "Folder for include (default: that of the template)."));
        var escape = new Option<string?>("--escape") { Description = common.Text("Maskiert ausgegebene Werte für HTML.", "Escapes printed values for HTML."), HelpName = "html|none" };
        escape.AcceptOnlyFromAmong("html", "none");

        var command = new Command(Name, common.Text("Gibt eine Vorlage mit Daten aus.", "Renders a template with data."))
        {
            template, data, options, includes, escape, common.Language,
        };
        command.SetAction(parsed =>
        {
            var request = new RenderRequest(
                parsed.GetValue(template),
                parsed.GetValue(data),
                parsed.GetValue(options),
                parsed.GetValue(includes),
                parsed.GetValue(escape) == "html",
                common.LanguageOf(parsed));
            return RenderRunner.Run(environment, request);
        });
        return command;
    }

    private static Option<string?> FileOption(string name, string helpName, string description)
        => new(name) { Description = description, HelpName = helpName };
}
