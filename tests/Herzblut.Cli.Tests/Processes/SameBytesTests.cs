using System.Diagnostics;
using System.Globalization;
using Herzblut.Markup;
using Herzblut.Sources;
using Herzblut.Tests.Shared;

namespace Herzblut.Cli.Tests.Processes;

/// <summary>
/// The command in processes with other time zones, languages and numbers of processors, and with a folder whose files were
/// written in another order, builds the site that one process builds in memory.
/// </summary>
public sealed class SameBytesTests : IDisposable
{
    private const string Evening = "1795390200"; // 2026-11-22T23:30Z: the next day at UTC+13

    private static readonly Lazy<Dictionary<string, OutputFile>> Shipped = new(() => InMemory(Repository.Root));

    private readonly string _root = Directory.CreateTempSubdirectory("herzblut-").FullName;

    [SkippableTheory]
    [InlineData("Pacific/Tongatapu", 13, "de_DE.UTF-8", "1", "Seiten")]
    [InlineData("Pacific/Pago_Pago", -11, "tr_TR.UTF-8", "8", "pages")]
    [InlineData("UTC", 0, "th_TH.UTF-8", "2", "pages")]
    public void Neither_zone_nor_language_nor_processors_nor_the_order_of_files_show(string zone, int hours, string language, string processors, string said)
    {
        Skip.IfNot(TimeZoneInfo.TryFindSystemTimeZoneById(zone, out TimeZoneInfo? known), $"This system does not know {zone}.");
        known!.BaseUtcOffset.ShouldBe(TimeSpan.FromHours(hours)); // found just above
        CopyBackwards(Repository.Root, _root);

        (string output, int code) = Run(new() { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language, ["DOTNET_PROCESSOR_COUNT"] = processors });

        output.ShouldContain(said);
        code.ShouldBe(0);
        Differences(Shipped.Value, Path.Combine(_root, "_site")).ToArray().ShouldBeEmpty();
    }

    [Fact]
    public void Without_data_about_cultures_the_bytes_are_the_same()
    {
        CopyBackwards(Repository.Root, _root);
        // Umlauts typed on a Mac, in a text, a title and a name.
        string chapter = Path.Combine(_root, "content", "de", "a\u0308u\u00DFern.md");
        File.WriteAllText(chapter, "---\ntitle: A\u0308u\u00DFern \u1EAD \uAC00\n---\n\n## U\u0308ber A\u030Angstro\u0308m\n\n[hier](#u\u0308ber-a\u030Angstro\u0308m)\n");
        var expected = InMemory(_root);

        (string output, int code) = Run(new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1", ["LANG"] = "C.UTF-8", ["LC_ALL"] = "C.UTF-8" });

        code.ShouldBe(0, output);
        Differences(expected, Path.Combine(_root, "_site")).ToArray().ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private (string Output, int Code) Run(Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "herzblut.dll"), "build", "--root", _root])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Measuring its own code does not pay in a run of seconds.
        foreach ((string name, string value) in variables.Append(KeyValuePair.Create("SOURCE_DATE_EPOCH", Evening)).Append(KeyValuePair.Create("DOTNET_TieredPGO", "0")))
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!; // it is no shell command
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output + errors.Result, process.ExitCode);
    }

    private static Dictionary<string, OutputFile> InMemory(string root)
    {
        var options = new BuildOptions { SourceDate = DateTimeOffset.FromUnixTimeSeconds(long.Parse(Evening, CultureInfo.InvariantCulture)) };
        return SiteBuilder.Build(new FolderTree(root), options).Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Differences(Dictionary<string, OutputFile> expected, string site)
    {
        HashSet<string> missing = [.. expected.Keys];
        // The mark of the writer is the only file that is not made by the build.
        foreach (string file in Directory.GetFiles(site, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != ".herzblut"))
        {
            string path = Path.GetRelativePath(site, file).Replace('\\', '/');
            if (!missing.Remove(path) || !expected[path].Content.Span.SequenceEqual(File.ReadAllBytes(file)))
            {
                yield return path;
            }
        }

        foreach (string path in missing)
        {
            yield return path;
        }
    }

    private static void CopyBackwards(string from, string to)
    {
        foreach (string name in (string[])["themes", "theme", "site.yml", "content"])
        {
            string source = Path.Combine(from, name);
            string[] files = File.Exists(source) ? [source] : Directory.Exists(source) ? Directory.GetFiles(source, "*", SearchOption.AllDirectories) : [];
            foreach (string file in files.OrderDescending(StringComparer.Ordinal))
            {
                string target = Path.Combine(to, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!); // below the root
                File.Copy(file, target);
            }
        }
    }
}
