using System.Globalization;
using System.Text.Json;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;
using Herzblut.Templating;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

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
            using var output = new Utf8Output();
            Diagnostic? error = Render(environment, request, output);
            if (error is null)
            {
                environment.Out.Write(output.ToString());
                environment.Out.Flush();
                return ExitCode.Success;
            }

            Report(environment, error, request.Language);
            return ExitCode.ErrorsFound;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            environment.Error.WriteLine(e.Message);
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>Renders to <paramref name="output"/>; gives the mistake that stopped it, or null.</summary>
    private static Diagnostic? Render(CommandEnvironment environment, RenderRequest request, Utf8Output output)
    {
        string path = Path.GetFullPath(request.Template!, environment.WorkingDirectory); // checked by the caller
        string folder = request.IncludeFolder is null
            ? Path.GetDirectoryName(path) ?? environment.WorkingDirectory
            : Path.GetFullPath(request.IncludeFolder, environment.WorkingDirectory);
        TemplateOptions options = OptionsFile.Read(Find(environment, request.Options), request.EscapesHtml);
        var engine = new TemplateEngine(options, loader: new FolderLoader(folder));
        Template template = engine.Parse(new SourceText(request.Template!, File.ReadAllText(path))); // checked by the caller
        return template.Render(output, ReadModel(Find(environment, request.Data))).Error;
    }

    /// <summary>The object of a JSON file; null where there is no file.</summary>
    public static ObjectValue? ReadModel(string? path)
        => path is null ? null : JsonReading.Read(File.ReadAllText(path)).AsObject() ?? throw new FormatException(path + ": { … } expected");

    /// <summary>The first line begins with <c>line:column</c>, counted in UTF-16 units as editors of templates do; the rest is for people.</summary>
    public static string FirstLine(Diagnostic error, MessageLanguage language)
    {
        LinePosition position = error.Source.PositionOf(error.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{position.Line}:{position.Column}: {error.Message.In(language)}");
    }

    private static void Report(CommandEnvironment environment, Diagnostic error, MessageLanguage language)
    {
        environment.Error.WriteLine(FirstLine(error, language));
        new TextDiagnosticWriter(environment.Error, language, colored: environment.IsTerminal).Write([error]);
    }

    private static string? Find(CommandEnvironment environment, string? path)
        => path is null ? null : Path.GetFullPath(path, environment.WorkingDirectory);
}
