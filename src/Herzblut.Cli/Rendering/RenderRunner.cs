using System.Globalization;
using System.Text.Json;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;
using Herzblut.Rendering.Templates;

namespace Herzblut.Cli.Rendering;

/// <summary>Renders one template from files.</summary>
internal static class RenderRunner
{
    public static int Run(CommandEnvironment environment, RenderRequest request)
    {
        if (request.Template is null)
        {
            environment.Error.WriteLine(request.Language == MessageLanguage.German
                ? "Welche Vorlage? Zum Beispiel: herzblut render karte.sbn-html --data karte.json"
                : "Which template? For example: herzblut render card.sbn-html --data card.json");
            return ExitCode.WrongUsage;
        }

        try
        {
            if (Render(environment, request, request.Template, out string output) is { } error)
            {
                Report(environment, error, request.Language);
                return ExitCode.ErrorsFound;
            }

            environment.Out.Write(output);
            environment.Out.Flush();
            return ExitCode.Success;
        }
        catch (InputFault fault)
        {
            environment.Error.WriteLine(VisibleText.Of(fault.Reason.In(request.Language)));
            return ExitCode.WrongUsage;
        }
    }

    private static Diagnostic? Render(CommandEnvironment environment, RenderRequest request, string template, out string output)
    {
        string path = Path.GetFullPath(template, environment.WorkingDirectory);
        string folder = request.IncludeFolder is null
            ? Path.GetDirectoryName(path) ?? environment.WorkingDirectory
            : Path.GetFullPath(request.IncludeFolder, environment.WorkingDirectory);
        TemplateSettings settings = OptionsFile.Read(Find(environment, request.Options)) with { EscapesHtml = request.EscapesHtml };
        JsonElement? model = Find(environment, request.Data) is { } data ? InputFiles.ReadObject(data) : null;
        return TemplatePlayground.Render(new SourceText(template, InputFiles.ReadText(path)), model, settings, new FolderLoader(folder).Load, out output);
    }

    // The first line begins with line:column, counted in UTF-16 units as editors of templates do; the rest is for people.
    private static void Report(CommandEnvironment environment, Diagnostic error, MessageLanguage language)
    {
        LinePosition position = error.Source.PositionOf(error.Span.Start);
        environment.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{position.Line}:{position.Column}: {VisibleText.Of(error.Message.In(language))}"));
        new TextDiagnosticWriter(environment.Error, language, colored: environment.IsTerminal).Write([error]);
    }

    private static string? Find(CommandEnvironment environment, string? path)
        => path is null ? null : Path.GetFullPath(path, environment.WorkingDirectory);
}
