using System.Globalization;
using System.Diagnostics;
using Herzblut.Diagnostics;
using Herzblut.Templating;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Benchmarks.Fuzzing;

/// <summary>
/// Renders broken templates by the hundred thousand: each has to end with output or a diagnostic, never with an
/// exception, and soon.
/// </summary>
internal sealed class TemplateFuzzer(IReadOnlyList<string> samples)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2.5);

    /// <summary>Renders <paramref name="count"/> templates; gives a description of the first one that goes wrong, or null.</summary>
    public string? Run(int count, int seed)
    {
        var mutator = new TemplateMutator(samples, seed);
        var engine = new TemplateEngine(loader: new SampleLoader(samples));
        using var output = new Utf8Output();
        for (int i = 0; i < count; i++)
        {
            string text = mutator.Next();
            string? failure = Try(engine, output, text);
            if (failure is not null)
            {
                return $"input {i}: {failure}\n--------\n{text}\n--------";
            }
        }

        return null;
    }

    private static string? Try(TemplateEngine engine, Utf8Output output, string text)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            output.Clear();
            engine.Parse(new SourceText("fuzz", text)).Render(output, new MapObject { ["p"] = new MapObject { ["t"] = "ö" }, ["l"] = new ArrayValue([1, "b", 3.5]) });
        }
        catch (Exception e)
        {
            return e.ToString();
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return time > Soon ? $"took {time}" : null;
    }

    private sealed class SampleLoader(IReadOnlyList<string> samples) : ITemplateLoader
    {
        public SourceText? Load(string name)
            => int.TryParse(name, CultureInfo.InvariantCulture, out int index) && index >= 0 && index < samples.Count ? new SourceText(name, samples[index])
                : name == "x" ? new SourceText("x", "x{{ $1 }}{{ x }}\n") : null;
    }
}
