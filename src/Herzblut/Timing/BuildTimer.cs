using System.Collections.Concurrent;

namespace Herzblut.Timing;

/// <summary>Measures a build. Thread-safe. An ordinary build has no timer and spends no time on measuring.</summary>
internal sealed class BuildTimer(TimeProvider clock)
{
    private readonly ConcurrentBag<StageTime> _stages = [];
    private readonly ConcurrentBag<PageTime> _pages = [];
    private readonly ConcurrentBag<TemplateTimer> _templates = [];

    /// <summary>Runs and measures a stage.</summary>
    public T Run<T>(BuildStage stage, Func<T> work)
    {
        long start = clock.GetTimestamp();
        T result = work();
        _stages.Add(new StageTime(stage, clock.GetElapsedTime(start)));
        return result;
    }

    /// <summary>A page is begun.</summary>
    public TemplateTimer BeginPage() => new(clock);

    /// <summary>A page is finished.</summary>
    public void EndPage(TemplateTimer timer, string path, int bytes)
    {
        _pages.Add(new PageTime(path, timer.Elapsed, bytes));
        _templates.Add(timer);
    }

    /// <summary>What was measured so far.</summary>
    public BuildTimings ToTimings() => new()
    {
        Stages = [.. _stages.OrderBy(stage => stage.Stage)],
        Pages = [.. _pages.OrderByDescending(page => page.Elapsed).ThenBy(page => page.Path, StringComparer.Ordinal)],
        Templates =
        [
            .. _templates.SelectMany(timer => timer.Times)
                .GroupBy(time => time.Path, StringComparer.Ordinal)
                .Select(times => times.Aggregate((one, other) => one with { Runs = one.Runs + other.Runs, Own = one.Own + other.Own, Total = one.Total + other.Total }))
                .OrderByDescending(time => time.Own)
                .ThenBy(time => time.Path, StringComparer.Ordinal),
        ],
    };
}
