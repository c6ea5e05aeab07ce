namespace Herzblut.Rendering.Templates;

/// <summary>
/// Ends a render that takes too long: once the limit has passed both on the clock and in processor time of the whole process. A busy
/// machine, which lets the process wait, ends no honest page; a loop that never ends uses up both.
/// </summary>
internal sealed class RenderTime : IDisposable
{
    // Asking the system takes some 18 µs, and a small build would ask 290 times: 1 % of it. A reading that is a little older ends a
    // page as little earlier.
    private static readonly TimeSpan ReadingLasts = TimeSpan.FromMilliseconds(100);

    private readonly Lock _changing = new();
    private readonly CancellationTokenSource _end = new();
    private readonly TimeProvider _clock;
    private readonly Func<TimeSpan> _processorTime;
    private readonly ITimer _timer;
    private TimeSpan _processorTimeAtStart;
    private long? _read;
    private bool _isRunning;

    /// <summary>Makes one that is not running yet.</summary>
    /// <param name="clock">Tells when to look.</param>
    /// <param name="processorTime">What the process has used since its start.</param>
    public RenderTime(TimeProvider clock, Func<TimeSpan> processorTime)
    {
        _clock = clock;
        _processorTime = processorTime;
        _timer = clock.CreateTimer(_ => Look(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Cancelled when the time is used up, and for good.</summary>
    public CancellationToken Token => _end.Token;

    /// <summary>One for this process.</summary>
    public static RenderTime OfProcess() => new(TimeProvider.System, () => Environment.CpuUsage.TotalTime);

    /// <summary>A render begins.</summary>
    public void Start()
    {
        lock (_changing)
        {
            _isRunning = true;
            if (_read is not { } read || _clock.GetElapsedTime(read) > ReadingLasts)
            {
                _processorTimeAtStart = _processorTime();
                _read = _clock.GetTimestamp();
            }

            LookIn(TemplateLimits.PageTime);
        }
    }

    /// <summary>The render is over.</summary>
    public void Stop()
    {
        lock (_changing)
        {
            _isRunning = false;
            LookIn(Timeout.InfiniteTimeSpan);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_changing)
        {
            _isRunning = false;
            _timer.Dispose();
            _end.Dispose();
        }
    }

    private void Look()
    {
        lock (_changing)
        {
            // The timer may have rung in the moment in which the render ended.
            if (!_isRunning)
            {
                return;
            }

            TimeSpan left = TemplateLimits.PageTime - (_processorTime() - _processorTimeAtStart);
            if (left > TimeSpan.Zero)
            {
                LookIn(left);
            }
            else
            {
                _end.Cancel();
            }
        }
    }

    private void LookIn(TimeSpan time) => _timer.Change(time, Timeout.InfiniteTimeSpan);
}
