using System.Diagnostics;
using System.Globalization;
using Herzblut.Templating.Output;

namespace Herzblut.Benchmarks.Templates;

/// <summary><c>dotnet run -c Release -- page [FOLDER]</c>: pages per second and bytes a page, in a few seconds.</summary>
internal static class PageCommand
{
    private const int Rounds = 9;
    private const int PagesPerRound = 5000;

    public static int Run(string[] args)
    {
        BenchmarkPage page = BenchmarkPage.Open(args.Length > 0 ? args[0] : null);
        using var output = new Utf8Output();
        var times = new List<double>();
        long bytes = 0;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < PagesPerRound; i++)
            {
                page.Render(output);
            }

            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / PagesPerRound);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / PagesPerRound;
        }

        times.Sort();
        double median = times[Rounds / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{output.Length} bytes of output: {1e6 / median:F0} pages/s (median; best {1e6 / times[0]:F0}), {median:F1} µs and {bytes} bytes allocated a page"));
        return 0;
    }
}
