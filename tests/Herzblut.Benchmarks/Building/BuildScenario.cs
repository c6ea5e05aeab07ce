using System.Diagnostics;
using System.Globalization;

namespace Herzblut.Benchmarks.Building;

/// <summary>
/// Runs <c>build</c> and <c>check</c> of a published <c>herzblut</c> on playbooks of several sizes. A build is set against a plain copy of
/// its output: what no program that writes these bytes can undercut. Rounds alternate between all, and the median counts.
/// </summary>
internal sealed class BuildScenario(BuildScenarioOptions options, TextWriter output)
{
    private const int Rounds = 5;

    private static readonly TimeSpan SamplingInterval = TimeSpan.FromMilliseconds(10);

    private long _mostMemory;

    /// <summary>Prints a table with a line for each size.</summary>
    public int Run()
    {
        string folder = Path.Combine(options.Folder, $"herzblut-benchmark-{Environment.ProcessId}");
        try
        {
            output.WriteLine("| chapters | files | MB | build s | again s | check s | copy s | build / copy | check / build | most MiB |");
            output.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            foreach (int size in options.Sizes)
            {
                output.WriteLine(Measure(size, folder));
            }
        }
        finally
        {
            Delete(folder);
        }

        return 0;
    }

    private string Measure(int size, string folder)
    {
        string root = Path.Combine(folder, "root");
        string site = Path.Combine(folder, "site");
        string copy = Path.Combine(folder, "copy");
        PlaybookCorpus.Write(root, size);
        _mostMemory = 0;
        var builds = new List<TimeSpan>();
        var again = new List<TimeSpan>();
        var checks = new List<TimeSpan>();
        var copies = new List<TimeSpan>();
        for (int round = 0; round < Rounds; round++)
        {
            Delete(site);
            builds.Add(Time(() => Build(root, site)));
            again.Add(Time(() => Build(root, site)));
            checks.Add(Time(() => RunProgram("check", "--root", root)));
            copies.Add(Time(() => Copy(site, copy)));
            Delete(copy);
        }

        FileInfo[] files = [.. new DirectoryInfo(site).EnumerateFiles("*", SearchOption.AllDirectories)];
        string line = string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {files.Length} | {files.Sum(file => file.Length) / 1e6:0.0} | {Median(builds):0.00} | {Median(again):0.00} | {Median(checks):0.00} | {Median(copies):0.00} | {Median(builds) / Median(copies):0.0} | {Median(checks) / Median(builds):0.0} | {_mostMemory >> 20} |");
        Delete(folder);
        return line;
    }

    private void Build(string root, string site)
        => _mostMemory = Math.Max(_mostMemory, RunProgram("build", "--root", root, "--output", site));

    // Gives the most memory that it had, in bytes.
    private long RunProgram(params string[] arguments)
    {
        var start = new ProcessStartInfo(options.Program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)
            ?? throw new InvalidOperationException($"'{options.Program}' does not start.");
        Task<string> written = process.StandardOutput.ReadToEndAsync();
        Task<string> findings = process.StandardError.ReadToEndAsync();
        long most = 0;
        while (!process.WaitForExit(SamplingInterval))
        {
            most = Math.Max(most, MemoryOf(process));
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? most : throw new InvalidOperationException(written.GetAwaiter().GetResult() + findings.GetAwaiter().GetResult());
    }

    private static long MemoryOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It has just ended.
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (string folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories).Prepend(from))
        {
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        }

        Parallel.ForEach(
            Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories),
            file => File.WriteAllBytes(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllBytes(file)));
    }

    private static TimeSpan Time(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }

    private static double Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2).TotalSeconds;

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
