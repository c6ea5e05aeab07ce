namespace Herzblut.Timing;

/// <summary>Measures the templates of one page, on one thread.</summary>
internal sealed class TemplateTimer(TimeProvider clock)
{
    private readonly Dictionary<string, TemplateTime> _times = new(StringComparer.Ordinal);
    private readonly Stack<Run> _running = new();
    private readonly long _start = clock.GetTimestamp();

    /// <summary>What the templates took that have ended.</summary>
    public IEnumerable<TemplateTime> Times => _times.Values;

    /// <summary>Since the page was begun.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(_start);

    /// <summary>A template begins.</summary>
    public void Enter(string path) => _running.Push(new Run(path, clock.GetTimestamp(), _running.All(outer => outer.Path != path)));

    /// <summary>The template that began last ends.</summary>
    public void Leave()
    {
        Run run = _running.Pop();
        TimeSpan elapsed = clock.GetElapsedTime(run.Start);
        if (_running.TryPeek(out Run? outer))
        {
            outer.Inside += elapsed;
        }

        TemplateTime before = _times.GetValueOrDefault(run.Path) ?? new TemplateTime(run.Path, 0, TimeSpan.Zero, TimeSpan.Zero);
        _times[run.Path] = before with
        {
            Runs = before.Runs + 1,
            Own = before.Own + elapsed - run.Inside,
            Total = run.IsOutermost ? before.Total + elapsed : before.Total,
        };
    }

    private sealed class Run(string path, long start, bool isOutermost)
    {
        public string Path { get; } = path;

        public long Start { get; } = start;

        public bool IsOutermost { get; } = isOutermost;

        public TimeSpan Inside { get; set; }
    }
}
