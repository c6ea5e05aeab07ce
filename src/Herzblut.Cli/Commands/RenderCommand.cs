using System.CommandLine;
using Herzblut.Cli.Rendering;

namespace Herzblut.Cli.Commands;

/// <summary>
/// <c>herzblut render TEMPLATE</c>: renders one template, for theme authors to try things out; with <c>--cases DIR</c>
/// a whole folder of test cases in one process.
/// </summary>
internal static class RenderCommand
{
    /// <summary>The command, to be added to the root command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var template = new Argument<string?>("template") { Description = "The template to render.", Arity = ArgumentArity.ZeroOrOne };
        var data = new Option<string?>("--data") { Description = "A JSON file; the members of its object are the global variables." };
        var options = new Option<string?>("--options") { Description = "A JSON file with options of the engine, for example {\"culture\": \"de-DE\"}." };
        var includes = new Option<string?>("--include-dir") { Description = "The folder in which include finds its templates. Default: the template's folder." };
        var escape = new Option<string?>("--escape") { Description = "How printed values are escaped: 'html', or 'none' (default)." };
        var cases = new Option<string?>("--cases") { Description = "Renders every case of a folder (NAME.txt, NAME.json, NAME.options.json, includes/)." };
        var output = new Option<string?>("--out") { Description = "With --cases: where NAME.actual.txt or NAME.error.txt are written." };
        escape.AcceptOnlyFromAmong("html", "none");

        var command = new Command("render", "Render a template to standard output.") { template, data, options, includes, escape, cases, output };
        command.SetAction(parsed =>
        {
            var request = new RenderRequest(
                parsed.GetValue(template),
                parsed.GetValue(data),
                parsed.GetValue(options),
                parsed.GetValue(includes),
                parsed.GetValue(escape) == "html");
            return parsed.GetValue(cases) is { } folder
                ? CaseFolder.Render(environment, folder, parsed.GetValue(output), request)
                : RenderRunner.Run(environment, request);
        });
        return command;
    }
}
