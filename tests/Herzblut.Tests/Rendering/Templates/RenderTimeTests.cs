using Herzblut.Rendering.Templates;

namespace Herzblut.Tests.Rendering.Templates;

/// <summary>The time of a page, with a clock and processors that move by hand.</summary>
public sealed class RenderTimeTests : IDisposable
{
    private readonly ManualClock _clock = new();
    private readonly RenderTime _time;
    private TimeSpan _processorTime = TimeSpan.FromHours(1); // What was used before counts for no page.

    public RenderTimeTests()
    {
        _time = new RenderTime(_clock, () => _processorTime);
        _time.Start();
    }

    public void Dispose() => _time.Dispose();

    [Fact]
    public void A_page_that_keeps_the_processor_busy_ends_after_its_time()
    {
        Pass(seconds: 9.9, used: 9.9);
        _time.Token.IsCancellationRequested.ShouldBeFalse();

        Pass(seconds: 0.1, used: 0.1);
        _time.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void A_page_that_waits_for_other_programs_goes_on()
    {
        Pass(seconds: 60, used: 5);
        Pass(seconds: 60, used: 4.5);
        _time.Token.IsCancellationRequested.ShouldBeFalse();

        Pass(seconds: 60, used: 0.5);
        _time.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void A_page_beside_others_has_its_time_on_the_clock()
    {
        Pass(seconds: 9.9, used: 80);
        _time.Token.IsCancellationRequested.ShouldBeFalse();

        Pass(seconds: 0.1, used: 0);
        _time.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void The_next_page_has_its_own_time()
    {
        Pass(seconds: 9, used: 9);
        _time.Stop();
        Pass(seconds: 60, used: 60);
        _clock.Ring(); // Late, as a timer may.
        _time.Token.IsCancellationRequested.ShouldBeFalse();

        _time.Start();
        Pass(seconds: 9, used: 9);
        _time.Token.IsCancellationRequested.ShouldBeFalse();
    }

    [Fact]
    public void A_timer_that_rings_after_the_end_does_no_harm()
    {
        _time.Dispose();
        _processorTime += TimeSpan.FromSeconds(20);

        _clock.Ring();
    }

    private void Pass(double seconds, double used)
    {
        _processorTime += TimeSpan.FromSeconds(used);
        _clock.Pass(TimeSpan.FromSeconds(seconds));
    }

    private sealed class ManualClock : TimeProvider, ITimer
    {
        private TimerCallback? _callback;
        private TimeSpan? _left;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _callback = callback;
            Change(dueTime, period);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _left = dueTime == Timeout.InfiniteTimeSpan ? null : dueTime;
            return true;
        }

        public void Pass(TimeSpan time)
        {
            _left -= time;
            if (_left <= TimeSpan.Zero)
            {
                _left = null;
                Ring();
            }
        }

        public void Ring() => _callback!(null); // made with the timer

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
