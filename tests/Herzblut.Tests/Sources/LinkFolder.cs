using System.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Tests.Sources;

/// <summary>A folder on disk with a playbook in <c>root/</c> and a secret beside it, for tests of what may be read.</summary>
internal sealed class LinkFolder : IDisposable
{
    public const string Secret = "streng geheim";

    private readonly string _folder = Directory.CreateTempSubdirectory("herzblut-").FullName;

    public LinkFolder()
    {
        Write("../geheim.txt", Secret);
        Write("site.yml", "title: Klein\ndescription: Ein Satz.\nlanguages: [de]\n");
        Write("content/de/index.md", "---\ntitle: Start\n---\nWillkommen.\n");
    }

    public string Root => Path.Combine(_folder, "root");

    public LinkFolder Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
        return this;
    }

    public LinkFolder Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        try
        {
            File.CreateSymbolicLink(FullPath(path), target);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Skip.If(true, "This system does not let tests make symbolic links.");
        }

        return this;
    }

    /// <summary>Runs a program of the system in the root.</summary>
    public LinkFolder Run(string program, params string[] arguments)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "A program of Linux.");
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Root })!;
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return this;
    }

    public BuildResult Build() => SiteBuilder.Build(new FolderTree(Root), new BuildOptions());

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string FullPath(string path) => Path.GetFullPath(Path.Combine(Root, path));
}
