using System.Runtime;

namespace Herzblut.Server;

/// <summary>
/// Collects garbage while an editor thinks, not while a page is waited for: a change of a large playbook makes tens of megabytes of it,
/// and a collection in between would take longer than the change.
/// </summary>
internal sealed class IdleCollection : IDisposable
{
    // In bytes: a few changes of a playbook with thousands of chapters. What goes beyond is collected as always.
    private const long Budget = 192L << 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private readonly Timer _timer;

    // What was in use after the last collection.
    private long _kept = GC.GetTotalMemory(forceFullCollection: false);

    /// <summary>Collects nothing yet.</summary>
    public IdleCollection() => _timer = new(_ => Collect());

    /// <summary>Collects soon, unless something else happens before.</summary>
    public void AfterPause() => _timer.Change(Pause, Timeout.InfiniteTimeSpan);

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Collect()
    {
        try
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            {
                GC.EndNoGCRegion();
            }

            // The promise alone collects nothing while the machine has memory left: of a small playbook, two gigabytes piled up.
            if (GC.GetTotalMemory(forceFullCollection: false) - _kept > Budget)
            {
                GC.Collect();
                _kept = GC.GetTotalMemory(forceFullCollection: false);
            }

            GC.TryStartNoGCRegion(Budget);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // The budget was used up in between, or the runtime may not hold so much: it collects as always.
        }
    }
}
