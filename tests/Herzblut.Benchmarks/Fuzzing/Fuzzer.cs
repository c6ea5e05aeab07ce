using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Herzblut.Auditing;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Benchmarks.Fuzzing;

/// <summary>
/// Builds and audits a small playbook over and over, each time with one file mutated at random, and asks: no exception, and every
/// finding stands at a place of its file. Equal numbers give equal inputs; a single one is printed.
/// <code>
/// dotnet run --project tests/Herzblut.Benchmarks -c Release -- fuzz COUNT SEED [FIRST]
/// </code>
/// </summary>
internal static class Fuzzer
{
    private const int DefaultCount = 20_000;
    private const int MostKinds = 20;

    /// <summary>Runs the inputs FIRST to FIRST + COUNT of a seed; 1 where one fails, which is printed with what repeats it.</summary>
    public static int Run(string[] numbers, TextWriter output)
    {
        int count = Number(numbers, 0, DefaultCount);
        int seed = Number(numbers, 1, Environment.TickCount);
        int first = Number(numbers, 2, 0);
        output.WriteLine($"{count} mutated playbooks, seed {seed}");
        if (count == 1)
        {
            (string path, byte[] content) = Mutator.Mutate(new Random(HashCode(seed, first)));
            output.WriteLine($"{path}\n{Shown(content)}");
        }

        long start = Stopwatch.GetTimestamp();
        var gate = new Lock();
        int failures = 0;
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        (TimeSpan Time, int Input) slowest = default;
        // A build waits for tasks of its own: with as many builds as processors there would be no thread left for them.
        ThreadPool.SetMinThreads(8 * Environment.ProcessorCount, 8);
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, input =>
        {
            long begun = Stopwatch.GetTimestamp();
            string? failure = Try(seed, input);
            TimeSpan time = Stopwatch.GetElapsedTime(begun);
            lock (gate)
            {
                slowest = time > slowest.Time ? (time, input) : slowest;
                failures += failure is null ? 0 : 1;
                if (failure is not null && kinds.Count < MostKinds && kinds.Add(KindOf(failure)))
                {
                    output.WriteLine($"\ninput {input} failed; once more: fuzz 1 {seed} {input}\n{failure}");
                }
            }
        });
        output.WriteLine($"{failures} failed; {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s; the slowest was input {slowest.Input} with {slowest.Time.TotalMilliseconds:0} ms");
        return failures == 0 ? 0 : 1;
    }

    private static string? Try(int seed, int input)
    {
        var random = new Random(HashCode(seed, input));
        (string path, byte[] content) = Mutator.Mutate(random);
        try
        {
            MemoryTree tree = Corpus.Tree().Add(path, content);
            BuildResult result = SiteBuilder.Build(tree, new BuildOptions { IncludesDrafts = random.Next(2) == 0 });
            Diagnostic[] findings = [.. result.Diagnostics, .. SiteAudit.Run(result)];
            return Array.Find(findings, finding => finding.Span.Start < 0 || finding.Span.End > finding.Source.Text.Length) is { } stray
                ? $"{path}: {stray.Code} stands at {stray.Span} of {stray.Source.Text.Length} characters\n{Shown(content)}"
                : null;
        }
#pragma warning disable CA1031 // That none is thrown is the very question.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{path}: {exception}\n{Shown(content)}";
        }
    }

    // One defect fails many inputs: what is thrown, and where.
    private static string KindOf(string failure) => string.Concat(failure.Split('\n').Where(line => line.StartsWith("   at ", StringComparison.Ordinal)).Take(1));

    // The framework's hash differs from run to run.
    private static int HashCode(int seed, int input) => unchecked((seed * 486_187_739) + (input * 16_777_619));

    private static string Shown(byte[] content)
        => $"as text: {JsonSerializer.Serialize(Encoding.UTF8.GetString(content))}\nas base64: {Convert.ToBase64String(content)}";

    private static int Number(string[] numbers, int index, int standard)
        => index < numbers.Length ? int.Parse(numbers[index], CultureInfo.InvariantCulture) : standard;
}
