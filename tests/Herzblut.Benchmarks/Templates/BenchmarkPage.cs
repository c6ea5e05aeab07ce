using System.Runtime.CompilerServices;
using Herzblut.Diagnostics;
using Herzblut.Templating;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Benchmarks.Templates;

/// <summary>
/// A page to measure: <c>page.txt</c> with <c>includes/</c>, the model <c>page.json</c>, and <c>page.out.txt</c>, which it
/// has to give before its time counts.
/// </summary>
internal sealed class BenchmarkPage : ITemplateLoader
{
    private const string FolderVariable = "HERZBLUT_BENCHMARK_PAGE";

    private readonly string _folder;
    private readonly TemplateEngine _engine;
    private readonly ObjectValue? _model;
    private readonly Dictionary<string, SourceText> _texts;

    private BenchmarkPage(string folder)
    {
        _folder = folder;
        _texts = Directory.EnumerateFiles(Path.Combine(folder, "includes")).Append(Path.Combine(folder, "page.txt"))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => new SourceText(Path.GetFileName(file), File.ReadAllText(file)), StringComparer.Ordinal);
        _engine = new TemplateEngine(loader: this);
        _model = JsonReading.Read(File.ReadAllText(Path.Combine(folder, "page.json"))).AsObject();
        Template = _engine.Parse(_texts["page"]);
    }

    public Template Template { get; }

    /// <summary>Opens a folder; without one that of the environment variable, else the project's own page.</summary>
    public static BenchmarkPage Open(string? folder = null)
    {
        var page = new BenchmarkPage(folder ?? Environment.GetEnvironmentVariable(FolderVariable) ?? OwnFolder());
        page.Verify();
        return page;
    }

    public SourceText? Load(string name) => _texts.GetValueOrDefault(name);

    public int Render(Utf8Output output)
    {
        output.Clear();
        RenderResult result = Template.Render(output, _model);
        return result.Error is null ? output.Length : throw new InvalidOperationException(result.Error.Message.English);
    }

    public int ParseAll()
    {
        int mistakes = 0;
        foreach (SourceText text in _texts.Values)
        {
            mistakes += _engine.Parse(text).Diagnostics.Length;
        }

        return mistakes;
    }

    private void Verify()
    {
        using var output = new Utf8Output();
        Render(output);
        string expected = Path.Combine(_folder, "page.out.txt");
        if (output.ToString() != File.ReadAllText(expected))
        {
            throw new InvalidOperationException("The page differs from " + expected);
        }
    }

    private static string OwnFolder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Page");
}
