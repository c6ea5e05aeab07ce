using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Templating;
using Herzblut.Templating.Output;

namespace Herzblut.Cli.Rendering;

/// <summary>Renders every case of a folder: the harness for conformance sets.</summary>
internal static class CaseFolder
{
    private const string Manifest = "manifest.tsv";

    public static int Render(CommandEnvironment environment, string folder, string? output, RenderRequest request)
    {
        string cases = Path.GetFullPath(folder, environment.WorkingDirectory);
        string results = Path.GetFullPath(output ?? folder, environment.WorkingDirectory);
        Directory.CreateDirectory(results);
        foreach (string name in NamesIn(cases))
        {
            RenderCase(cases, results, name, request);
        }

        return ExitCode.Success;
    }

    private static void RenderCase(string cases, string results, string name, RenderRequest request)
    {
        string path = Path.Combine(cases, name);
        string options = path + ".options.json";
        string data = path + ".json";
        var loader = new FolderLoader(Path.Combine(cases, "includes"));
        var engine = new TemplateEngine(OptionsFile.Read(File.Exists(options) ? options : null, request.EscapesHtml), loader: loader);
        using var rendered = new Utf8Output();
        Template template = engine.Parse(new SourceText(name + ".txt", File.ReadAllText(path + ".txt")));
        RenderResult result = template.Render(rendered, RenderRunner.ReadModel(File.Exists(data) ? data : null));
        if (result.Error is null)
        {
            File.WriteAllBytes(Path.Combine(results, name + ".actual.txt"), rendered.Written);
        }
        else
        {
            string first = RenderRunner.FirstLine(result.Error, MessageLanguage.English);
            File.WriteAllText(Path.Combine(results, name + ".error.txt"), $"{first}\n{result.Error.Source.Path}\n", new UTF8Encoding(false));
        }
    }

    private static IEnumerable<string> NamesIn(string folder)
    {
        string manifest = Path.Combine(folder, Manifest);
        IEnumerable<string> names = File.Exists(manifest)
            ? File.ReadLines(manifest).Skip(1).Select(line => line.Split('\t')[0])
            : Directory.EnumerateFiles(folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => !name.EndsWith(".out", StringComparison.Ordinal));
        return names.Where(name => name.Length > 0).Order(StringComparer.Ordinal);
    }
}
