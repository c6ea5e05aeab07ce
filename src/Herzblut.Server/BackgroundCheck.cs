using System.Collections.Immutable;
using Herzblut.Auditing;
using Herzblut.Diagnostics;

namespace Herzblut.Server;

/// <summary>
/// Looks in pauses for what only the finished site shows, as <c>herzblut check</c> does: names that clash, mistakes on pages that
/// nobody has opened, what is wrong on the pages. It reads them on one processor, so that pages that are asked for come without
/// delay, and ends when the files change.
/// </summary>
internal sealed class BackgroundCheck(PreviewSession session) : IDisposable
{
    // All pages of a larger site would take gigabytes; its editors have "herzblut check".
    private const int LargestSite = 4000;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Lock _changing = new();
    private CancellationTokenSource _current = new();

    /// <summary>Looks at a state soon, unless another one comes before.</summary>
    public void AfterPause(PreviewState state)
    {
        lock (_changing)
        {
            _current.Cancel();
            _current.Dispose();
            _current = new CancellationTokenSource();
            if (state is { IsStale: false, IsChecked: false, Site: { Pages: <= LargestSite } site })
            {
                _ = RunAsync(state.Number, site, _current.Token);
            }
        }
    }

    /// <summary>All that <c>check</c> says about a site.</summary>
    public static ImmutableArray<Diagnostic> Find(SitePreview site, CancellationToken cancellation)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = 1, CancellationToken = cancellation };
        BuildResult result = site.Build(parallel);
        return [.. result.Diagnostics, .. SiteAudit.Run(result, parallel)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_changing)
        {
            _current.Cancel();
        }
    }

    private async Task RunAsync(int number, SitePreview site, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Pause, cancellation);
            session.Check(number, Find(site, cancellation));
        }
        catch (OperationCanceledException)
        {
            // The next state is looked at instead.
        }
#pragma warning disable CA1031 // A defect of ours is reported where it is met: by the page itself, or by "herzblut check".
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}
