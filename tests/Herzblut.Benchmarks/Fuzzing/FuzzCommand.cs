using System.Globalization;
using System.Runtime.CompilerServices;

namespace Herzblut.Benchmarks.Fuzzing;

/// <summary>
/// <c>dotnet run -c Release -- fuzz [COUNT] [SEED]</c>: mutations of all case files of the template engine; exit status
/// 1 and the template where one goes wrong.
/// </summary>
internal static class FuzzCommand
{
    private const int DefaultCount = 200_000;

    public static int Run(string[] args)
    {
        int count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultCount;
        int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        string[] samples = [.. Directory.EnumerateFiles(CasesFolder(), "*.txt", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".out.txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)];

        string? failure = new TemplateFuzzer(samples).Run(count, seed);
        Console.WriteLine(failure ?? string.Create(CultureInfo.InvariantCulture, $"{count} broken templates: no exception, none slow"));
        return failure is null ? 0 : 1;
    }

    private static string CasesFolder([CallerFilePath] string file = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "Herzblut.Templating.Tests", "Cases"));
}
