using Herzblut.Cli.Asking;

namespace Herzblut.Cli.Tests;

/// <summary>A command line without a process: a temporary folder, texts instead of streams, no variables unless given.</summary>
internal sealed class TestEnvironment : IDisposable
{
    private readonly StringWriter _out = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public TestEnvironment()
    {
        Folder = Directory.CreateTempSubdirectory("herzblut-").FullName;
    }

    public string Folder { get; }

    public Dictionary<string, string> Variables { get; } = [];

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    /// <summary>In the place of standard output.</summary>
    public TextWriter? OutWriter { get; init; }

    /// <summary>In the place of standard error.</summary>
    public TextWriter? ErrorWriter { get; init; }

    /// <summary>Answers, where somebody is there to ask.</summary>
    public IQuestions? Questions { get; init; }

    public int Run(params string[] args) => RunIn(null, args);

    /// <summary>Runs where standard output is a terminal of a width.</summary>
    public int RunIn(int? width, params string[] args) => CommandLine.Run(args, new CommandEnvironment
    {
        OutputWidth = width,
        Out = OutWriter ?? _out,
        Error = ErrorWriter ?? _error,
        WorkingDirectory = Folder,
        Questions = Questions,
        Variable = name => Variables.GetValueOrDefault(name),
    });

    public TestEnvironment With(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public bool Has(string path) => File.Exists(Path.Combine(Folder, path));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
